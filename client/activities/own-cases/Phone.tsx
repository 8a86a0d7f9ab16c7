import type { OwnCasesView } from '../../../shared/activities/own-cases/view.ts';
import { phoneOwnCases } from '../../i18n/phone-own-cases.ts';
import { useWords } from '../../i18n/language.ts';
import type { PhoneProps } from '../../participant/live/ActivityPhone.tsx';
import { Moving } from '../../participant/look/Moving.tsx';
import { DotsPhase } from '../collect/phone/DotsPhase.tsx';
import { CaseMore } from './phone/CaseMore.tsx';
import { ResultPhase } from './phone/ResultPhase.tsx';
import { WritePhase } from './phone/WritePhase.tsx';

export type OwnCasesPhoneProps = PhoneProps<OwnCasesView>;

/** Own cases on the phone: bring one, read and vote, what came of it. */
export default function Phone(props: OwnCasesPhoneProps) {
  return (
    <Moving>
      <Now {...props} />
    </Moving>
  );
}

function Now(props: OwnCasesPhoneProps) {
  const { vote } = useWords(phoneOwnCases);
  const { activity, cards } = props;
  switch (activity.phase) {
    case 'write':
      return <WritePhase {...props} />;
    case 'vote':
      return (
        <DotsPhase
          activity={activity}
          slot="votes"
          heaps={[
            {
              id: 'cases',
              title: null,
              items: activity.items.map((item) => ({ id: item.id, text: item.text, below: <CaseMore item={item} /> })),
            },
          ]}
          most={cards.dots}
          title={vote.title}
        />
      );
    default:
      return <ResultPhase {...props} />;
  }
}
