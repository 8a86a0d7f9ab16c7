import type { ApprovedText } from '../../../shared/activities/activity.ts';
import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './ScreenQuestions.module.css';

type Props = { title: string; items: readonly ApprovedText[]; lang: string | undefined };

/** What tables noted and the facilitator shows, without their numbers; as many as fit. */
export function ScreenNotes({ title, items, lang }: Props) {
  const words = useWords(screen).dilemma;
  return (
    <Fit levels={items.length + 2} what={`notes ${items.map(({ id }) => id).join(' ')}`}>
      {(level) => {
        const shown = items.slice(0, Math.max(1, items.length - Math.max(0, level - 1)));
        return (
          <section className={styles.asked}>
            <Heading kicker={title} lang={lang}>
              {words.notes}
            </Heading>
            <ul className={classes(styles.questions, level > 0 && styles.small)} lang={lang}>
              {shown.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
            {shown.length < items.length && <p className={styles.hint}>{words.onPhone}</p>}
          </section>
        );
      }}
    </Fit>
  );
}
