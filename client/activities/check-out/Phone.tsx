import type { CheckOutView } from '../../../shared/activities/check-out/view.ts';
import type { PhoneProps } from '../../participant/live/ActivityPhone.tsx';
import { Moving } from '../../participant/look/Moving.tsx';
import { PhoneAsk } from './PhoneAsk.tsx';
import { PhoneResult } from './PhoneResult.tsx';

export type CheckOutPhoneProps = PhoneProps<CheckOutView>;

/** The check-out on the phone: write, then see how the group goes home. */
export default function Phone(props: CheckOutPhoneProps) {
  return <Moving>{props.activity.phase === 'ask' ? <PhoneAsk {...props} /> : <PhoneResult {...props} />}</Moving>;
}
