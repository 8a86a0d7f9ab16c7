import type { TaskView } from '../../../shared/activities/task/view.ts';
import type { PhoneProps } from '../../participant/live/ActivityPhone.tsx';
import { Moving } from '../../participant/look/Moving.tsx';
import { DotsPhase } from '../collect/phone/DotsPhase.tsx';
import { useWords } from '../../i18n/language.ts';
import { phoneTask } from '../../i18n/phone-task.ts';
import { heapsOf } from './heaps.ts';
import { DoPhase } from './phone/DoPhase.tsx';
import { Gather } from './phone/Gather.tsx';
import { Result } from './phone/Result.tsx';
import { TaskSheet } from './phone/TaskSheet.tsx';

export type TaskPhoneProps = PhoneProps<TaskView>;

/** A task on the phone: do it, see what the group wrote, vote, see what came out. */
export default function Phone(props: TaskPhoneProps) {
  return (
    <Moving>
      <Now {...props} />
    </Moving>
  );
}

function Now(props: TaskPhoneProps) {
  switch (props.activity.phase) {
    case 'do':
      return <DoPhase {...props} />;
    case 'vote':
      return <Vote {...props} />;
    case 'result':
      return <Result {...props} />;
    default:
      return <Gather {...props} />;
  }
}

function Vote({ activity, cards }: TaskPhoneProps) {
  const words = useWords(phoneTask);
  const heaps = heapsOf(cards.groups, activity.items, words.vote.loose);
  return (
    <DotsPhase activity={activity} slot="votes" heaps={heaps} most={cards.dots} title={words.vote.title}>
      <TaskSheet cards={cards} />
    </DotsPhase>
  );
}
