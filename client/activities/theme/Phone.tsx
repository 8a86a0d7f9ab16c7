import type { ThemeView } from '../../../shared/activities/theme/view.ts';
import type { PhoneProps } from '../../participant/live/ActivityPhone.tsx';
import { Moving } from '../../participant/look/Moving.tsx';
import { Gather } from './phone/Gather.tsx';
import { Read } from './phone/Read.tsx';
import { Talk } from './phone/Talk.tsx';

export type ThemePhoneProps = PhoneProps<ThemeView>;

/** A theme on the phone: think, talk at the table, gather. */
export default function Phone(props: ThemePhoneProps) {
  const { phase } = props.activity;
  const Phase = phase === 'read' ? Read : phase === 'talk' ? Talk : Gather;
  return (
    <Moving>
      <Phase {...props} />
    </Moving>
  );
}
