import { useState } from 'react';
import type { MirrorAnswer } from '../../../../shared/activities/mirror/mirror.ts';
import { useWords } from '../../../i18n/language.ts';
import { mirrorWords } from '../../../i18n/phone-mirror.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { useDraft } from '../../../participant/live/draft.ts';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/controls/Notice.tsx';
import asked from '../../asked/Asked.module.css';
import { TalkPrompts } from '../../asked/TalkPrompts.tsx';
import type { MirrorPhoneProps } from '../Phone.tsx';
import { OwnMirror } from './OwnMirror.tsx';
import { Reflect } from './Reflect.tsx';
import { NOTHING_WRITTEN, type Written } from './written.ts';

/** A talk in pairs about what one wants to tell, with the own words at hand. */
export function Talk({ activity, cards }: MirrorPhoneProps) {
  const words = useWords(mirrorWords);
  const { body } = useAnswer<MirrorAnswer>(activity.id, 'mirror');
  const [written] = useDraft<Written>(activity.id, 'mirror');
  const [looking, setLooking] = useState(false);
  if (looking && !body) return <Reflect activity={activity} cards={cards} />;
  return (
    <Step name={`${activity.id}/talk`}>
      <StepHeading lead={words.talkLead}>{words.talk}</StepHeading>
      <TalkPrompts prompts={words.prompts} />
      <div className={asked.own}>
        {body ? (
          <OwnMirror steps={cards.steps} written={written ?? NOTHING_WRITTEN} />
        ) : (
          <Notice action={<Button onClick={() => setLooking(true)}>{words.lateAct}</Button>}>{words.late}</Notice>
        )}
      </div>
      <Grow />
    </Step>
  );
}
