import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { classes } from '../../ui/classes.ts';
import { firstSentences, paragraphs, type ScreenPart } from './screen-part.ts';
import styles from './ScreenAfterword.module.css';

/** The afterword of the story: what it leaves open, in running text. */
export function ScreenAfterword({ cards: { story, afterword }, lang }: ScreenPart) {
  const words = useWords(screen).dilemma;
  const text = paragraphs(afterword ?? '');
  return (
    <Fit levels={12} what={`afterword ${story.id}`}>
      {(level) => {
        const leaveOut = Math.max(0, level - 2);
        return (
          <section className={styles.afterword}>
            <Heading kicker={story.title} lang={lang}>
              {words.afterword}
            </Heading>
            <div className={classes(styles.text, level === 1 && styles.middle, level > 1 && styles.small)} lang={lang}>
              {text.map((paragraph, i) => (
                <p key={i}>{i === text.length - 1 ? firstSentences(paragraph, leaveOut) : paragraph}</p>
              ))}
            </div>
            {leaveOut > 0 && <p className={styles.hint}>{words.onPhone}</p>}
          </section>
        );
      }}
    </Fit>
  );
}
