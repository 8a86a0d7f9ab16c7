import type { MirrorView } from '../../../shared/activities/mirror/view.ts';
import type { PhoneProps } from '../../participant/live/ActivityPhone.tsx';
import { Moving } from '../../participant/look/Moving.tsx';
import { Reflect } from './phone/Reflect.tsx';
import { Talk } from './phone/Talk.tsx';

export type MirrorPhoneProps = PhoneProps<MirrorView>;

/** The mirror test on the phone: look, then perhaps talk. */
export default function Phone(props: MirrorPhoneProps) {
  return <Moving>{props.activity.phase === 'talk' ? <Talk {...props} /> : <Reflect {...props} />}</Moving>;
}
