/**
 * Answers to a task.
 *
 * TA1 At most as many text answers as the settings ask, together at most MOST_ANSWERS; a pass is always fine.
 * TA2 At most as many dots as the settings give.
 */
import * as v from 'valibot';
import { refuse, type Refusal } from '../../room/refusal.ts';
import { checkDots, DotsSchema, type Dots } from '../collect/dots.ts';
import { itemsSchema, type Items } from '../collect/items.ts';
import { ANSWER_MAX } from '../collect/limits.ts';
import { MOST_ANSWERS } from './limits.ts';
import type { TaskSettings } from './settings.ts';

const DoneSchema = v.strictObject({ kind: v.literal('done') });
const AnswersSchema = itemsSchema({ most: MOST_ANSWERS, longest: ANSWER_MAX });

export type TaskAnswer = v.InferOutput<typeof DoneSchema> | Items | Dots;

export function bodySchema(slot: string): v.GenericSchema<unknown, TaskAnswer> | null {
  if (slot === 'done') return DoneSchema;
  if (slot === 'answers') return AnswersSchema;
  return slot === 'votes' ? DotsSchema : null;
}

export function checkAnswer(settings: TaskSettings, body: TaskAnswer): Refusal | null {
  if (body.kind === 'items') return body.items.length > settings.answers ? refuse('malformed') : null;
  return body.kind === 'dots' ? checkDots(body, settings.dots) : null;
}
