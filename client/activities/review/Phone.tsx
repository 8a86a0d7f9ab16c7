import type { ReviewView } from '../../../shared/activities/review/view.ts';
import type { PhoneProps } from '../../participant/live/ActivityPhone.tsx';
import { DecidePhase } from './phone/DecidePhase.tsx';
import { LookPhase } from './phone/LookPhase.tsx';

export type ReviewPhoneProps = PhoneProps<ReviewView>;

/** A review on the phone: look back alone, follow what the group decides. */
export default function Phone(props: ReviewPhoneProps) {
  return props.activity.phase === 'look' ? <LookPhase {...props} /> : <DecidePhase {...props} />;
}
