import { lazy, Suspense } from 'react';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { Boundary } from '../parts/Boundary.tsx';
import { useDeck } from '../store/hooks.tsx';
import styles from './PreviewPane.module.css';
import type { Place } from './use-place.ts';

const Preview = lazy(() => import('../preview/Preview.tsx').then((module) => ({ default: module.Preview })));

/** The card as phone, screen and paper; beside the deck's own fields, its first value card. */
export function PreviewPane({ place: { tab, id } }: { place: Place }) {
  const words = useWords(studioWords);
  const deck = useDeck((state) => state.deck);
  return (
    <div className={`${styles.pane} table-ground`}>
      <Boundary what={null} words={words.notLoaded}>
        <Suspense fallback={<p className={styles.wait}>{words.previewLoading}</p>}>
          <Preview deck={deck} kind={tab === 'deck' ? 'values' : tab} id={tab === 'deck' ? (deck.values[0]?.id ?? null) : id} />
        </Suspense>
      </Boundary>
    </div>
  );
}
