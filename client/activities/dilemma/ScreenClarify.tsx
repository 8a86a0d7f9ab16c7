import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { classes } from '../../ui/classes.ts';
import { firstSentences, paragraphs, type ScreenPart } from './screen-part.ts';
import { ScreenQuestions } from './ScreenQuestions.tsx';
import styles from './ScreenClarify.module.css';

/** Time for questions about the facts. Until there are some, everybody the story touches stands on the screen, or how it begins. */
export function ScreenClarify({ cards: { story }, lang, questions }: ScreenPart & { questions: readonly string[] }) {
  const words = useWords(screen).dilemma;
  if (questions.length > 0) return <ScreenQuestions title={story.title} questions={questions} lang={lang} />;
  return (
    <Fit levels={10} what={`clarify ${story.id}`}>
      {(level) => {
        const shown = story.stakeholders.slice(0, Math.max(2, story.stakeholders.length - Math.max(0, level - 2)));
        return (
          <section className={styles.clarify}>
            <Heading kicker={story.title} lang={lang}>
              {words.clarify}
            </Heading>
            <p className={styles.hint}>{words.clarifyHint}</p>
            {story.stakeholders.length === 0 && (
              <p className={styles.opening} lang={lang}>
                {firstSentences(paragraphs(story.text)[0] ?? '', level)}
              </p>
            )}
            {shown.length > 0 && <h2 className={styles.who}>{words.who}</h2>}
            <ul className={classes(styles.people, level > 1 && styles.small)} lang={lang}>
              {shown.map(({ who, stake }) => (
                <li key={who}>
                  <b>{who}</b>
                  {level === 0 && <span>{stake}</span>}
                </li>
              ))}
            </ul>
            {shown.length < story.stakeholders.length && <p className={styles.hint}>{words.onPhone}</p>}
          </section>
        );
      }}
    </Fit>
  );
}
