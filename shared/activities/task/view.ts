import type { Task } from '../../deck/deck.ts';
import type { Group } from './groups.ts';
import type { TaskSettings } from './settings.ts';

/** The card without the facilitator's notes. Answers that the facilitator approved are in `ActivityNow.items`. */
export type TaskView = Pick<TaskSettings, 'work' | 'answers' | 'dots'> & {
  readonly kind: 'task';
  readonly task: Pick<Task, 'id' | 'title' | 'assignment' | 'prompts' | 'minutes'>;
  /** Groups with the ids of approved answers in them; none while the answers are being written. */
  readonly groups: readonly Group[];
};
