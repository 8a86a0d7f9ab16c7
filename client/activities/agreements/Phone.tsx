import { readProposal } from '../../../shared/activities/agreements/proposal.ts';
import type { AgreementsView } from '../../../shared/activities/agreements/view.ts';
import { phoneAgreements } from '../../i18n/phone-agreements.ts';
import { useWords } from '../../i18n/language.ts';
import type { PhoneProps } from '../../participant/live/ActivityPhone.tsx';
import { Moving } from '../../participant/look/Moving.tsx';
import { DotsPhase } from '../collect/phone/DotsPhase.tsx';
import { underValues } from './names.ts';
import { ProposePhase } from './phone/ProposePhase.tsx';
import { ResultPhase } from './phone/ResultPhase.tsx';
import { SharpenPhase } from './phone/SharpenPhase.tsx';

export type AgreementsPhoneProps = PhoneProps<AgreementsView>;

/** Agreements on the phone: propose, support, follow how they are sharpened, read what was agreed. */
export default function Phone(props: AgreementsPhoneProps) {
  return (
    <Moving>
      <Now {...props} />
    </Moving>
  );
}

function Now(props: AgreementsPhoneProps) {
  const words = useWords(phoneAgreements);
  const { activity, cards } = props;
  switch (activity.phase) {
    case 'propose':
      return <ProposePhase {...props} />;
    case 'support':
      return (
        <DotsPhase
          activity={activity}
          slot="support"
          heaps={underValues(cards, activity.items.map(readProposal)).map(({ card, items }) => ({ id: card.id, title: card.title, items }))}
          most={cards.dots}
          title={words.support.title}
        />
      );
    case 'sharpen':
      return <SharpenPhase {...props} />;
    default:
      return <ResultPhase {...props} />;
  }
}
