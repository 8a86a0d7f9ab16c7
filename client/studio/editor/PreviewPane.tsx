import { lazy, memo, Suspense, useDeferredValue } from 'react';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { useDeck } from '../store/hooks.tsx';
import styles from './PreviewPane.module.css';
import type { Place } from './use-place.ts';

const Preview = lazy(() => import('../preview/Preview.tsx').then((module) => ({ default: memo(module.Preview) })));

/** The card as phone, screen and paper. Follows typing a moment later, so that typing itself never waits. */
export function PreviewPane({ place }: { place: Place }) {
  const words = useWords(studioWords);
  const deck = useDeferredValue(useDeck((state) => state.deck));
  const { tab, id } = useDeferredValue(place);
  return (
    <aside className={styles.pane} aria-label={words.preview}>
      <Suspense fallback={<p className={styles.wait}>{words.previewLoading}</p>}>
        <Preview deck={deck} kind={tab === 'deck' ? 'values' : tab} id={tab === 'deck' ? (deck.values[0]?.id ?? null) : id} />
      </Suspense>
    </aside>
  );
}
