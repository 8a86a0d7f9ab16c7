import type { SpeakerView } from '../../../shared/activities/speaker/view.ts';
import type { PhoneProps } from '../../participant/live/ActivityPhone.tsx';
import { Moving } from '../../participant/look/Moving.tsx';
import { Lines } from './phone/Lines.tsx';
import { Listen } from './phone/Listen.tsx';
import { Questions } from './phone/Questions.tsx';
import { Result } from './phone/Result.tsx';

export type SpeakerPhoneProps = PhoneProps<SpeakerView>;

const PHASES: Readonly<Record<string, typeof Listen>> = { questions: Questions, lines: Lines, result: Result };

/** A speaker on the phone: listen, ask and support, write a line, see what the group takes along. */
export default function Phone(props: SpeakerPhoneProps) {
  const Phase = PHASES[props.activity.phase] ?? Listen;
  return (
    <Moving>
      <Phase {...props} />
    </Moving>
  );
}
