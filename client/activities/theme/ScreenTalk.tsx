import { fairShare } from '../../../shared/activities/theme/fair-share.ts';
import { useWords } from '../../i18n/language.ts';
import { screenCollect } from '../../i18n/screen-collect.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading, headingSize } from '../../screen/Heading.tsx';
import { classes } from '../../ui/classes.ts';
import type { ScreenPart } from './screen-part.ts';
import styles from './ScreenTalk.module.css';

/** How many people a table may well have. */
const SIZES = [3, 4, 5, 6, 7] as const;
const MOST = 4;

/** The question, what helps the talk along, and a fair share of the time for tables of every size. */
export function ScreenTalk({ cards: { theme, minutes }, lang }: ScreenPart) {
  const words = useWords(screenCollect).theme;
  return (
    <section className={styles.page}>
      <Fit levels={6} what={`theme-talk ${theme.id}`}>
        {(level) => {
          const shown = theme.prompts.slice(0, Math.max(1, MOST - Math.max(0, level - 2)));
          return (
            <div className={styles.talk}>
              <Heading size={headingSize(theme.question)} kicker={theme.title} lang={lang}>
                <span lang={lang}>{theme.question}</span>
              </Heading>
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
      <div className={styles.time}>
        <p className={styles.minutes}>{words.minutes(minutes)}</p>
        <ul className={styles.shares}>
          {SIZES.map((people) => (
            <li key={people}>{words.share(people, fairShare(minutes, people))}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
