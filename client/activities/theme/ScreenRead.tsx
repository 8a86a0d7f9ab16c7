import { useWords } from '../../i18n/language.ts';
import { screenCollect } from '../../i18n/screen-collect.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { Tally } from '../../screen/Tally.tsx';
import { ThemeCard } from '../../ui/cards/ThemeCard.tsx';
import { classes } from '../../ui/classes.ts';
import type { ScreenPart } from './screen-part.ts';
import styles from './ScreenRead.module.css';

/** The card, and its questions to think about. */
export function ScreenRead({ cards: { theme }, progress, lang }: ScreenPart) {
  const words = useWords(screenCollect).theme;
  return (
    <section className={styles.read}>
      <div className={styles.both}>
        <div className={styles.card} lang={lang}>
          <ThemeCard card={theme} kind={words.kind} size="poster" />
        </div>
        <Fit levels={5} what={`theme ${theme.id}`}>
          {(level) => {
            const shown = theme.prompts.slice(0, Math.max(1, 4 - Math.max(0, level - 1)));
            return (
              <div className={styles.text}>
                <Heading size="lead">{words.read}</Heading>
                <ol className={classes(styles.prompts, level > 0 && styles.small)} lang={lang}>
                  {shown.map((prompt) => (
                    <li key={prompt}>{prompt}</li>
                  ))}
                </ol>
                {shown.length < theme.prompts.length && <p className={styles.hint}>{words.onPhone}</p>}
              </div>
            );
          }}
        </Fit>
      </div>
      <Tally progress={progress} words={words.ready} />
    </section>
  );
}
