import type { ApprovedText } from '../../../shared/activities/activity.ts';
import { useWords } from '../../i18n/language.ts';
import { screenCollect } from '../../i18n/screen-collect.ts';
import { Beside } from '../../screen/Beside.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { ThemeCard } from '../../ui/cards/ThemeCard.tsx';
import { ScreenSlips } from '../collect/ScreenSlips.tsx';
import type { ScreenPart } from './screen-part.ts';
import styles from './ScreenGather.module.css';

/** The card until the facilitator picks from the notes, then what was picked, under the question. */
export function ScreenGather({ cards: { theme, themes }, lang, items }: ScreenPart & { items: readonly ApprovedText[] }) {
  const words = useWords(screenCollect).theme;
  if (themes && items.length > 0)
    return (
      <section className={styles.gather}>
        <Heading size="lead">{words.gather}</Heading>
        <ScreenSlips heaps={[{ id: 'notes', title: null, items }]} what={`theme ${theme.id}`} />
      </section>
    );
  if (items.length === 0)
    return (
      <Beside card={<ThemeCard card={theme} kind={words.kind} size="poster" />} lang={lang}>
        <div className={styles.words}>
          <Heading>{words.gather}</Heading>
          <p className={styles.hint}>{words.tell}</p>
        </div>
      </Beside>
    );
  return (
    <section className={styles.gather}>
      <Heading size={theme.question.length > 80 ? 'body' : 'lead'} kicker={words.gather}>
        <span lang={lang}>{theme.question}</span>
      </Heading>
      <ScreenSlips heaps={[{ id: 'notes', title: null, items }]} what={`theme ${theme.id}`} />
    </section>
  );
}
