import type { ReviewAnswer } from '../../../shared/activities/review/answer.ts';
import type { ReviewView } from '../../../shared/activities/review/view.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneMine } from '../../i18n/phone-mine.ts';
import { phoneReview } from '../../i18n/phone-review.ts';
import { reviewWords } from '../../i18n/review.ts';
import styles from '../../participant/mine/Answers.module.css';
import type { MyProps } from '../../participant/mine/MyAnswers.tsx';
import { Agreement } from './Agreement.tsx';

/** What this person would do with the agreements of last time. */
export function Mine({ activity, cards, answers }: MyProps<ReviewView>) {
  const words = useWords(phoneMine);
  const phone = useWords(phoneReview);
  const names = useWords(reviewWords).verdicts;
  const body = answers[`${activity}/verdicts`]?.body as ReviewAnswer | undefined;
  const verdicts = body?.kind === 'verdicts' ? body.verdicts : [];
  const given = cards.agreements.flatMap((agreement) => {
    const own = verdicts.find((each) => each.agreement === agreement.id);
    return own ? [{ agreement, own }] : [];
  });
  if (given.length === 0) return <p className={styles.nothing}>{words.nothing}</p>;
  return (
    <div className={styles.answer}>
      {given.map(({ agreement, own }) => (
        <Agreement key={agreement.id} agreement={agreement}>
          <p>{names[own.verdict]}</p>
          {own.words && (
            <p>
              <b>{phone.given}</b> {own.words}
            </p>
          )}
        </Agreement>
      ))}
    </div>
  );
}
