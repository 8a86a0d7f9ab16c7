import { fairShare } from '../../../shared/activities/theme/fair-share.ts';
import { useWords } from '../../i18n/language.ts';
import { screenCollect } from '../../i18n/screen-collect.ts';
import { headingSize } from '../../screen/Heading.tsx';
import { ScreenPrompts } from '../asked/ScreenPrompts.tsx';
import type { ScreenPart } from './screen-part.ts';
import styles from './ScreenTalk.module.css';

/** How many people a table may well have. */
const SIZES = [3, 4, 5, 6, 7] as const;

/** The question, what helps the talk along, and a fair share of the time for tables of every size. */
export function ScreenTalk({ cards: { theme, minutes }, lang }: ScreenPart) {
  const words = useWords(screenCollect).theme;
  const time = (
    <div className={styles.time}>
      <p className={styles.minutes}>{words.minutes(minutes)}</p>
      <ul className={styles.shares}>
        {SIZES.map((people) => (
          <li key={people}>{words.share(people, fairShare(minutes, people))}</li>
        ))}
      </ul>
    </div>
  );
  const { title, question, prompts } = theme;
  const card = { kicker: title, lang, title: question, titleLang: lang, size: headingSize(question), prompts, promptsLang: lang };
  return <ScreenPrompts {...card} foot={time} />;
}
