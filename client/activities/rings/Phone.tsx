import { domMax, LazyMotion } from 'framer-motion';
import type { RingsView } from '../../../shared/activities/rings/view.ts';
import type { PhoneProps } from '../../participant/live/ActivityPhone.tsx';
import { LayPhase } from './phone/LayPhase.tsx';
import { ResultPhase } from './phone/ResultPhase.tsx';

export type RingsPhoneProps = PhoneProps<RingsView>;

/** The rings on the phone: lay the cards, then see the rings of the group. */
export default function Phone(props: RingsPhoneProps) {
  // With dragging, in one piece with this part.
  return <LazyMotion features={domMax}>{props.activity.phase === 'lay' ? <LayPhase {...props} /> : <ResultPhase {...props} />}</LazyMotion>;
}
