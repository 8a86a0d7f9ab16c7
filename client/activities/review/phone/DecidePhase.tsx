import { lazy } from 'react';
import { useWords } from '../../../i18n/language.ts';
import { phoneReview } from '../../../i18n/phone-review.ts';
import { reviewWords } from '../../../i18n/review.ts';
import { Revealed } from '../../../participant/live/Revealed.tsx';
import { Moving } from '../../../participant/look/Moving.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { Agreement } from '../Agreement.tsx';
import styles from '../../agreements/phone/RulePaper.module.css';
import type { ReviewPhoneProps } from '../Phone.tsx';
import { GroupWords } from './GroupWords.tsx';

const Picture = lazy(() => import('../Picture.tsx').then((file) => ({ default: file.Picture })));

/** The agreements as the group words them now, with what it decided; the one in front of everybody comes first. */
export function DecidePhase({ activity, cards }: ReviewPhoneProps) {
  const words = useWords(phoneReview);
  const shared = useWords(reviewWords);
  const deciding = activity.phase === 'decide';
  const inOrder = cards.agreements.toSorted((a, b) => Number(b.id === cards.focus) - Number(a.id === cards.focus));
  const lead = cards.agreements.length === 0 ? shared.none : deciding ? words.decideLead : undefined;
  return (
    <Step name={`${activity.id}/${activity.phase}`}>
      <StepHeading lead={lead}>{deciding ? words.decideTitle : words.resultTitle}</StepHeading>
      {activity.shown && (
        <Moving>
          <Revealed picture={<Picture shown={activity.shown} cards={cards} audience="phone" />} />
        </Moving>
      )}
      <div className={styles.page}>
        <div className={styles.list}>
          {inOrder.map((agreement) => (
            <Agreement key={agreement.id} agreement={agreement} on={agreement.id === cards.focus}>
              <p className={styles.outcome}>{agreement.outcome ? shared.outcomes[agreement.outcome] : shared.undecided}</p>
            </Agreement>
          ))}
        </div>
        {deciding && <GroupWords items={activity.items} />}
      </div>
      <Grow />
    </Step>
  );
}
