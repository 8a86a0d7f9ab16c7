import type { ApprovedText } from '../../../shared/activities/activity.ts';
import { useWords } from '../../i18n/language.ts';
import { screenCollect } from '../../i18n/screen-collect.ts';
import { Heading, headingSize } from '../../screen/Heading.tsx';
import { ScreenSlips } from '../collect/ScreenSlips.tsx';
import type { ScreenPart } from './screen-part.ts';
import styles from './ScreenGather.module.css';

/** The question again, and what the facilitator picks from the notes. */
export function ScreenGather({ cards: { theme }, lang, items }: ScreenPart & { items: readonly ApprovedText[] }) {
  const words = useWords(screenCollect).theme;
  return (
    <section className={styles.gather}>
      <Heading size={items.length > 0 ? headingSize(`${theme.question} with room for slips`) : 'title'} kicker={words.gather}>
        <span lang={lang}>{theme.question}</span>
      </Heading>
      {items.length > 0 && <ScreenSlips heaps={[{ id: 'notes', title: null, items }]} what={`theme ${theme.id}`} />}
    </section>
  );
}
