import type { CheckInView } from '../../../shared/activities/check-in/view.ts';
import type { PhoneProps } from '../../participant/live/ActivityPhone.tsx';
import { Moving } from '../../participant/look/Moving.tsx';
import { PhoneAsk } from './PhoneAsk.tsx';
import { PhoneResult } from './PhoneResult.tsx';

export type CheckInPhoneProps = PhoneProps<CheckInView>;

/** The check-in on the phone: answer, then see the group. */
export default function Phone(props: CheckInPhoneProps) {
  return <Moving>{props.activity.phase === 'ask' ? <PhoneAsk {...props} /> : <PhoneResult {...props} />}</Moving>;
}
