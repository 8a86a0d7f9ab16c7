import { useState } from 'react';
import type { ThreeQualitiesAnswer } from '../../../shared/activities/three-qualities/answer.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneQualities } from '../../i18n/phone-qualities.ts';
import { qualitiesWords } from '../../i18n/pictures-qualities.ts';
import { useAnswer } from '../../live/hooks.tsx';
import { Grow, Step, StepHeading } from '../../participant/page/Step.tsx';
import { TalkPrompts } from '../asked/TalkPrompts.tsx';
import asked from '../asked/Asked.module.css';
import { Missed } from '../asked/Missed.tsx';
import { Own } from './Own.tsx';
import type { QualitiesPhoneProps } from './Phone.tsx';
import { PhoneRate } from './PhoneRate.tsx';
import { Subject } from './Subject.tsx';

/** The talk is in the room; the phone holds questions to begin with, and the own rating. */
export function PhoneTalk({ activity, cards }: QualitiesPhoneProps) {
  const words = useWords(phoneQualities);
  const shared = useWords(qualitiesWords);
  const { body } = useAnswer<ThreeQualitiesAnswer>(activity.id, 'before');
  const [answering, setAnswering] = useState(false);
  const late = activity.slots['before'] === 'late';
  if (answering && late && !body) return <PhoneRate activity={activity} cards={cards} slot="before" />;
  return (
    <Step name={`${activity.id}/talk`}>
      <StepHeading lead={words.talkLead}>{shared.talk}</StepHeading>
      <TalkPrompts prompts={shared.prompts} />
      <Subject cards={cards} />
      <div className={asked.own}>
        {body ? <Own labels={cards.labels} body={body} /> : <Missed onLate={late ? () => setAnswering(true) : null} />}
      </div>
      <Grow />
    </Step>
  );
}
