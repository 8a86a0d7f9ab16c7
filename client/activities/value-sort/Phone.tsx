import type { Lens } from '../../../shared/activities/value-sort/picture.ts';
import type { ValueSortView } from '../../../shared/activities/value-sort/view.ts';
import type { PhoneProps } from '../../participant/live/ActivityPhone.tsx';
import { Moving } from '../../participant/look/Moving.tsx';
import { ComparePhase } from './phone/ComparePhase.tsx';
import { ResultPhase } from './phone/ResultPhase.tsx';
import { SortPhase } from './phone/SortPhase.tsx';

export type SortPhoneProps = PhoneProps<ValueSortView>;
export type LensPhoneProps = SortPhoneProps & { lens: Lens };

/** The value sort on the phone: sort and see the result under each lens, then compare the own lenses. */
export default function Phone({ activity, cards }: SortPhoneProps) {
  return (
    <Moving>
      <Now activity={activity} cards={cards} />
    </Moving>
  );
}

function Now({ activity, cards }: SortPhoneProps) {
  if (cards.lens === null) return <ComparePhase activity={activity} cards={cards} />;
  const Phase = activity.phase.startsWith('sort:') ? SortPhase : ResultPhase;
  return <Phase key={cards.lens} activity={activity} cards={cards} lens={cards.lens} />;
}
