/**
 * Answers to agreements.
 *
 * AG1 A proposal stands under a value card of the room and has at most 200 characters; a person makes at most three, or passes.
 * AG2 A level is only said where the settings ask for it.
 * AG3 Support goes to approved proposals, each once, not more than the settings allow; for other ids it does not count (see `collect/dots.ts`).
 */
import * as v from 'valibot';
import { refuse, type Refusal } from '../../room/refusal.ts';
import type { Progress, RoomContent, WrittenText } from '../activity.ts';
import { checkDots, dotsProgress, DotsSchema, type Dots } from '../collect/dots.ts';
import { LEVELS, MOST_PROPOSALS, RULE_MAX } from './rule.ts';
import type { AgreementsSettings } from './settings.ts';

const ProposalSchema = v.strictObject({
  /** Id of a value card. */
  value: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(RULE_MAX)),
  level: v.optional(v.picklist(LEVELS)),
});
const ProposalsSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('proposals'), proposals: v.pipe(v.array(ProposalSchema), v.maxLength(MOST_PROPOSALS)) }),
  v.strictObject({ kind: v.literal('pass') }),
]);

export type Proposal = v.InferOutput<typeof ProposalSchema>;
export type AgreementsAnswer = v.InferOutput<typeof ProposalsSchema> | Dots;

export function bodySchema(slot: string): v.GenericSchema<unknown, AgreementsAnswer> | null {
  if (slot === 'proposals') return ProposalsSchema;
  return slot === 'support' ? DotsSchema : null;
}

export function checkAnswer({ levels, dots }: AgreementsSettings, { values }: RoomContent, body: AgreementsAnswer): Refusal | null {
  if (body.kind !== 'proposals') return checkDots(body, dots);
  const known = new Set(values.map(({ id }) => id));
  if (!body.proposals.every(({ value }) => known.has(value))) return refuse('unknown-card');
  return body.proposals.some(({ level }) => level !== undefined && !levels) ? refuse('malformed') : null;
}

export function progressOf(body: AgreementsAnswer): Progress {
  if (body.kind !== 'proposals') return dotsProgress(body);
  // Whoever took everything back is busy again.
  return body.proposals.length > 0 ? 'done' : 'busy';
}

export function textsOf(body: AgreementsAnswer, slot: string): readonly WrittenText[] {
  if (body.kind !== 'proposals') return [];
  return body.proposals.map(({ value, text, level }) => ({
    slot,
    text,
    use: 'item',
    choice: null,
    more: { value, ...(level ? { level } : {}) },
  }));
}
