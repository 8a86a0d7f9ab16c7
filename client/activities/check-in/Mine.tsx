import type { CheckInAnswer } from '../../../shared/activities/check-in/answer.ts';
import type { CheckInView } from '../../../shared/activities/check-in/view.ts';
import { Own } from './Own.tsx';
import { useWords } from '../../i18n/language.ts';
import { phoneMine } from '../../i18n/phone-mine.ts';
import styles from '../../participant/mine/Answers.module.css';
import type { MyProps } from '../../participant/mine/MyAnswers.tsx';

/** The own word or figure of one check-in. */
export function Mine({ activity, cards, answers }: MyProps<CheckInView>) {
  const words = useWords(phoneMine);
  const body = answers[`${activity}/in`]?.body as CheckInAnswer | undefined;
  if (!body) return <p className={styles.nothing}>{words.nothing}</p>;
  return <Own cards={cards} body={body} />;
}
