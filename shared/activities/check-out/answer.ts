/**
 * Answers to a check-out.
 *
 * CO1 What somebody takes along and the intention come here only when their author lets the group have them; else they stay on
 *     the device, and the answer does not even say that they exist.
 * CO2 A figure is whole, from 1 to 5, and may be left out; it is refused where no evaluation is asked.
 * CO3 A sentence is at most 160 signs.
 */
import * as v from 'valibot';
import { refuse, type Refusal } from '../../room/refusal.ts';
import { figure, line, SCALE_STEPS } from '../scale.ts';
import type { CheckOutSettings } from './settings.ts';

export const SENTENCE_MAX = 160;

export const CheckOutAnswerSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('out'),
    takeAway: v.optional(line(SENTENCE_MAX)),
    intention: v.optional(line(SENTENCE_MAX)),
    figure: v.optional(figure(SCALE_STEPS)),
  }),
  v.strictObject({ kind: v.literal('pass') }),
]);

export type CheckOutAnswer = v.InferOutput<typeof CheckOutAnswerSchema>;

export function checkCheckOut({ evaluate }: CheckOutSettings, body: CheckOutAnswer): Refusal | null {
  return body.kind === 'out' && body.figure !== undefined && !evaluate ? refuse('malformed') : null;
}
