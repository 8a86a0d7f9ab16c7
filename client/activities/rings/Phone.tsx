import type { RingsView } from '../../../shared/activities/rings/view.ts';
import type { PhoneProps } from '../../participant/live/ActivityPhone.tsx';
import { Moving } from '../../participant/look/Moving.tsx';
import { LayPhase } from './phone/LayPhase.tsx';
import { ResultPhase } from './phone/ResultPhase.tsx';

export type RingsPhoneProps = PhoneProps<RingsView>;

/** The rings on the phone: lay the cards, then see the rings of the group. */
export default function Phone(props: RingsPhoneProps) {
  return <Moving>{props.activity.phase === 'lay' ? <LayPhase {...props} /> : <ResultPhase {...props} />}</Moving>;
}
