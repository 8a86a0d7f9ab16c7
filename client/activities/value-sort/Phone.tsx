import { domMax, LazyMotion } from 'framer-motion';
import type { Lens } from '../../../shared/activities/value-sort/picture.ts';
import type { ValueSortView } from '../../../shared/activities/value-sort/view.ts';
import type { PhoneProps } from '../../participant/live/ActivityPhone.tsx';
import { ComparePhase } from './phone/ComparePhase.tsx';
import { ResultPhase } from './phone/ResultPhase.tsx';
import { SortPhase } from './phone/SortPhase.tsx';

export type SortPhoneProps = PhoneProps<ValueSortView>;
export type LensPhoneProps = SortPhoneProps & { lens: Lens };

/** The value sort on the phone: sort and see the result under each lens, then compare the own lenses. */
export default function Phone({ activity, cards }: SortPhoneProps) {
  // With dragging. It comes in one piece with this part, so that a card can never wait for the means to appear.
  return (
    <LazyMotion features={domMax}>
      <Now activity={activity} cards={cards} />
    </LazyMotion>
  );
}

function Now({ activity, cards }: SortPhoneProps) {
  if (cards.lens === null) return <ComparePhase activity={activity} cards={cards} />;
  const Phase = activity.phase.startsWith('sort:') ? SortPhase : ResultPhase;
  return <Phase key={cards.lens} activity={activity} cards={cards} lens={cards.lens} />;
}
