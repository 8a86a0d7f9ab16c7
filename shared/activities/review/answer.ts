/**
 * Answers to a review of agreements.
 *
 * RV1 A verdict is about an agreement of the last gathering, one verdict each; somebody may leave agreements open, or pass.
 * RV2 Words come with a change only: what it should say instead, in at most 200 characters.
 */
import * as v from 'valibot';
import { refuse, type Refusal } from '../../room/refusal.ts';
import { RULE_MAX } from '../agreements/rule.ts';
import type { Progress, RoomContent, WrittenText } from '../activity.ts';
import { agreementsOf } from './agreements-of.ts';
import { VERDICTS } from './verdict.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

export const ReviewAnswerSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('verdicts'),
    verdicts: v.pipe(
      v.array(
        v.strictObject({
          agreement: id,
          verdict: v.picklist(VERDICTS),
          words: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(RULE_MAX))),
        }),
      ),
      v.maxLength(60),
      v.checkItems((each, i, all) => all.findIndex(({ agreement }) => agreement === each.agreement) === i, 'double'),
    ),
  }),
  v.strictObject({ kind: v.literal('pass') }),
]);
export type ReviewAnswer = v.InferOutput<typeof ReviewAnswerSchema>;

export function checkAnswer(content: RoomContent, body: ReviewAnswer): Refusal | null {
  if (body.kind === 'pass') return null;
  const known = new Set(agreementsOf(content).map((agreement) => agreement.id));
  if (!body.verdicts.every(({ agreement }) => known.has(agreement))) return refuse('unknown-card');
  return body.verdicts.some(({ verdict, words }) => words !== undefined && verdict !== 'change') ? refuse('malformed') : null;
}

export function progressOf(body: ReviewAnswer): Progress {
  if (body.kind === 'pass') return 'pass';
  return body.verdicts.length > 0 ? 'done' : 'busy';
}

/** Wordings that somebody proposes, to work with once they are approved. */
export function textsOf(body: ReviewAnswer, slot: string): readonly WrittenText[] {
  if (body.kind === 'pass') return [];
  return body.verdicts.flatMap(({ agreement, words }) =>
    words === undefined ? [] : [{ slot, text: words, use: 'item' as const, choice: null, more: { agreement } }],
  );
}
