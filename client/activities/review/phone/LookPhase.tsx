import type { ReviewAnswer } from '../../../../shared/activities/review/answer.ts';
import { reviewDate } from '../../../i18n/agreements.ts';
import { useLanguage, useWords } from '../../../i18n/language.ts';
import { phoneReview } from '../../../i18n/phone-review.ts';
import { reviewWords } from '../../../i18n/review.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { Together } from '../../../participant/live/Together.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Agreement } from '../Agreement.tsx';
import styles from '../../agreements/phone/RulePaper.module.css';
import type { ReviewPhoneProps } from '../Phone.tsx';
import { GroupWords } from './GroupWords.tsx';
import { VerdictForm, type OwnVerdict } from './VerdictForm.tsx';

/** Every agreement with what to do with it; each verdict is sent as it is given and can be changed. */
export function LookPhase({ activity, cards }: ReviewPhoneProps) {
  const words = useWords(phoneReview);
  const shared = useWords(reviewWords);
  const language = useLanguage();
  const { body, refused, answer } = useAnswer<ReviewAnswer>(activity.id, 'verdicts');
  const mine: readonly OwnVerdict[] = body?.kind === 'verdicts' ? body.verdicts : [];
  const give = (verdict: OwnVerdict) => {
    const others = mine.filter(({ agreement }) => agreement !== verdict.agreement);
    answer({ kind: 'verdicts', verdicts: [...others, verdict] });
  };
  const lead = cards.agreements.length === 0 ? shared.none : words.lead;
  return (
    <Step name={`${activity.id}/look`}>
      <StepHeading lead={lead} {...(cards.heldOn ? { aside: shared.from(reviewDate(cards.heldOn, language)) } : {})}>
        {words.title}
      </StepHeading>
      <AnswerTrouble refused={refused} />
      <div className={styles.page}>
        <div className={styles.list}>
          {cards.agreements.map((agreement) => (
            <Agreement key={agreement.id} agreement={agreement}>
              <VerdictForm
                activity={activity.id}
                agreement={agreement}
                mine={mine.find((each) => each.agreement === agreement.id) ?? null}
                onGive={give}
              />
            </Agreement>
          ))}
        </div>
        {body?.kind === 'pass' && <p>{words.passed}</p>}
        <GroupWords items={activity.items} />
      </div>
      {body && <Together activity={activity.id} phase={activity.phase} words={words.together} />}
      <Grow />
      {mine.length === 0 && body?.kind !== 'pass' && (
        <BottomBar bare>
          <Button onClick={() => answer({ kind: 'pass' })}>{words.pass}</Button>
        </BottomBar>
      )}
    </Step>
  );
}
