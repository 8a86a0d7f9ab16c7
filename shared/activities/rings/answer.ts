/**
 * An answer to the rings.
 *
 * RI1 A move lays a dealt card in one of the five rings, or takes it back in the hand.
 * RI2 Of own cards only the rings are told, never the words: six at most, and none where the settings do not allow them.
 * RI3 Done means: every dealt card lies in a ring or was put aside.
 */
import * as v from 'valibot';
import { refuse, type Refusal } from '../../room/refusal.ts';
import { boardAfter } from '../value-sort/board.ts';
import { MOST_OWN, PLACES, RINGS } from './rings-of.ts';
import type { RingsSettings } from './settings.ts';

const MOST_MOVES = 500;

export const LaidSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('laid'),
    moves: v.pipe(v.array(v.tuple([v.pipe(v.string(), v.maxLength(20)), v.nullable(v.picklist(PLACES))])), v.maxLength(MOST_MOVES)),
    own: v.pipe(v.array(v.picklist(RINGS)), v.maxLength(MOST_OWN)),
    done: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('pass') }),
]);

export type RingsAnswer = v.InferOutput<typeof LaidSchema>;
export type Laid = Extract<RingsAnswer, { kind: 'laid' }>;

export function checkLaid({ items, own }: RingsSettings, body: RingsAnswer): Refusal | null {
  if (body.kind === 'pass') return null;
  const dealt = new Set<string>(items);
  if (!body.moves.every(([item]) => dealt.has(item))) return refuse('unknown-card');
  if (!own && body.own.length > 0) return refuse('malformed');
  return body.done && !isComplete(items, body) ? refuse('board-incomplete') : null;
}

export function isComplete(items: readonly string[], { moves }: Pick<Laid, 'moves'>): boolean {
  const board = boardAfter(moves);
  return items.every((item) => board.has(item));
}
