import type { DilemmaView } from '../../../shared/activities/dilemma/view.ts';
import type { PhoneProps } from '../../participant/live/ActivityPhone.tsx';
import { Moving } from '../../participant/look/Moving.tsx';
import { Afterword } from './phone/Afterword.tsx';
import { ChoicePhase } from './phone/ChoicePhase.tsx';
import { Clarify } from './phone/Clarify.tsx';
import { Read } from './phone/Read.tsx';
import { ResultPhase } from './phone/ResultPhase.tsx';
import { Talk } from './phone/Talk.tsx';

export type DilemmaPhoneProps = PhoneProps<DilemmaView>;

/** The dilemma on the phone, phase by phase. */
export default function Phone(props: DilemmaPhoneProps) {
  return (
    <Moving>
      <Now {...props} />
    </Moving>
  );
}

function Now(props: DilemmaPhoneProps) {
  const { phase } = props.activity;
  switch (phase) {
    case 'read':
      return <Read {...props} />;
    case 'clarify':
      return <Clarify {...props} />;
    case 'first':
    case 'second':
      return <ChoicePhase key={phase} slot={phase} {...props} />;
    case 'talk':
      return <Talk {...props} />;
    case 'first-result':
    case 'result':
      return <ResultPhase key={phase} {...props} />;
    case 'afterword':
      return <Afterword {...props} />;
    default:
      // Every other phase of a dilemma is a twist, and its slot has the same name.
      return <ChoicePhase key={phase} slot={phase} {...props} />;
  }
}
