import type { ThreeQualitiesView } from '../../../shared/activities/three-qualities/view.ts';
import type { PhoneProps } from '../../participant/live/ActivityPhone.tsx';
import { Moving } from '../../participant/look/Moving.tsx';
import { Read } from '../dilemma/phone/Read.tsx';
import { PhoneRate } from './PhoneRate.tsx';
import { PhoneResult } from './PhoneResult.tsx';
import { PhoneTalk } from './PhoneTalk.tsx';

export type QualitiesPhoneProps = PhoneProps<ThreeQualitiesView>;

/** The three qualities on the phone, phase by phase. */
export default function Phone(props: QualitiesPhoneProps) {
  return (
    <Moving>
      <Now {...props} />
    </Moving>
  );
}

function Now(props: QualitiesPhoneProps) {
  const { activity, cards } = props;
  switch (activity.phase) {
    case 'read':
      return cards.story && <Read activity={activity} cards={{ story: cards.story }} />;
    case 'rate':
      return <PhoneRate key="before" slot="before" {...props} />;
    case 'again':
      return <PhoneRate key="after" slot="after" {...props} />;
    case 'talk':
      return <PhoneTalk {...props} />;
    default:
      return <PhoneResult key={activity.phase} {...props} />;
  }
}
