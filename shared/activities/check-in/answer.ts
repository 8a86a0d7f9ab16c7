/**
 * Answers to a check-in.
 *
 * CI1 A word is one word of at most 30 signs: long enough for verantwoordelijkheidsgevoel.
 * CI2 A figure is whole, from 1 to 5.
 * CI3 An answer is what the settings ask for, or a pass.
 */
import * as v from 'valibot';
import { refuse, type Refusal } from '../../room/refusal.ts';
import { figure, SCALE_STEPS } from '../scale.ts';
import type { CheckInSettings } from './settings.ts';

export const WORD_MAX = 30;

export const CheckInAnswerSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('word'), word: v.pipe(v.string(), v.trim(), v.regex(/^\S{1,30}$/u)) }),
  v.strictObject({ kind: v.literal('scale'), figure: figure(SCALE_STEPS) }),
  v.strictObject({ kind: v.literal('pass') }),
]);

export type CheckInAnswer = v.InferOutput<typeof CheckInAnswerSchema>;

export function checkCheckIn({ ask }: CheckInSettings, { kind }: CheckInAnswer): Refusal | null {
  return kind === 'pass' || kind === ask ? null : refuse('malformed');
}
