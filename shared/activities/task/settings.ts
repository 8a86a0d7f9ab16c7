import * as v from 'valibot';
import type { RoomContent } from '../activity.ts';

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

export const TaskSettingsSchema = v.pipe(
  v.strictObject({
    /** Id of the task. */
    task: v.pipe(v.string(), v.maxLength(60)),
    work: v.picklist(['alone', 'table']),
    /** Text answers of a person or a table; 0 leaves nothing on the phone. */
    answers: count(3),
    /** Dots of a person in the vote; 0 is no vote. */
    dots: count(5),
  }),
  v.check(({ answers, dots }) => answers > 0 || dots === 0, 'dots-without-answers'),
);

export type TaskSettings = v.InferOutput<typeof TaskSettingsSchema>;

export function fits(settings: TaskSettings, content: RoomContent): boolean {
  return content.tasks.some(({ id }) => id === settings.task);
}
