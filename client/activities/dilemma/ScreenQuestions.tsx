import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './ScreenQuestions.module.css';

type Props = { title: string; questions: readonly string[]; lang: string | undefined };

/** Questions from the room that the facilitator lets everybody read, the last ones when they are many. */
export function ScreenQuestions({ title, questions, lang }: Props) {
  const words = useWords(screen).dilemma;
  return (
    <Fit levels={questions.length + 2} what={`questions ${questions.join(' ')}`}>
      {(level) => {
        const shown = questions.slice(Math.min(questions.length - 1, Math.max(0, level - 1)));
        return (
          <section className={styles.asked}>
            <Heading kicker={title} lang={lang}>
              {words.asked(questions.length)}
            </Heading>
            <ul className={classes(styles.questions, level > 0 && styles.small)} lang={lang}>
              {shown.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
            {shown.length < questions.length && <p className={styles.hint}>{words.onPhone}</p>}
          </section>
        );
      }}
    </Fit>
  );
}
