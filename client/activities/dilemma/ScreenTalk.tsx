import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { classes } from '../../ui/classes.ts';
import type { ScreenPart } from './screen-part.ts';
import styles from './ScreenTalk.module.css';

const MOST = 4;

/** The questions of the card, for the tables. Four at most; the phone has them all. A case of the room's own has none: then ours. */
export function ScreenTalk({ cards: { story }, lang }: ScreenPart) {
  const words = useWords(screen).dilemma;
  const own = story.questions.length === 0;
  const questions = own ? words.talkQuestions : story.questions;
  return (
    <Fit levels={6} what={`talk ${story.id}`}>
      {(level) => {
        const shown = questions.slice(0, Math.max(1, MOST - Math.max(0, level - 2)));
        return (
          <section className={styles.talk}>
            <Heading kicker={story.title} lang={lang}>
              {words.talk}
            </Heading>
            <ol
              className={classes(styles.questions, level === 1 && styles.middle, level > 1 && styles.small)}
              lang={own ? undefined : lang}
            >
              {shown.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
            {shown.length < questions.length && <p className={styles.hint}>{words.onPhone}</p>}
          </section>
        );
      }}
    </Fit>
  );
}
