/**
 * Answers to own cases.
 *
 * OC1 A case is of a sort that the settings allow; it has a title, what happened, and what its author lets happen with it.
 * OC2 A person brings one case, or passes. It can be changed or taken back as long as the room is open.
 * OC3 Dots go to approved cases, each once, not more than the settings allow (see `collect/dots.ts`).
 * OC4 A case whose words change has to be approved again; what its author allows can change without that.
 */
import * as v from 'valibot';
import { refuse, type Refusal } from '../../room/refusal.ts';
import type { Progress, WrittenText } from '../activity.ts';
import { checkDots, dotsProgress, DotsSchema, type Dots } from '../collect/dots.ts';
import { CASE_FIELDS, CASE_SORTS, CONSENTS, LIMITS } from './case.ts';
import type { OwnCasesSettings } from './settings.ts';

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

const CaseSchema = v.strictObject({
  kind: v.literal('case'),
  sort: v.picklist(CASE_SORTS),
  title: text(LIMITS.title),
  happened: text(LIMITS.happened),
  interests: v.optional(text(LIMITS.interests)),
  hard: v.optional(text(LIMITS.hard)),
  did: v.optional(text(LIMITS.did)),
  consent: v.picklist(CONSENTS),
});
const CaseAnswerSchema = v.variant('kind', [CaseSchema, v.strictObject({ kind: v.literal('pass') })]);

export type OwnCase = v.InferOutput<typeof CaseSchema>;
export type OwnCasesAnswer = v.InferOutput<typeof CaseAnswerSchema> | Dots;

export function bodySchema(slot: string): v.GenericSchema<unknown, OwnCasesAnswer> | null {
  if (slot === 'case') return CaseAnswerSchema;
  return slot === 'votes' ? DotsSchema : null;
}

export function checkAnswer({ sorts, dots }: OwnCasesSettings, body: OwnCasesAnswer): Refusal | null {
  if (body.kind === 'case') return sorts.includes(body.sort) ? null : refuse('malformed');
  return checkDots(body, dots);
}

export function progressOf(body: OwnCasesAnswer): Progress {
  return body.kind === 'case' ? 'done' : dotsProgress(body);
}

/** A case as one text to approve: its title, and the rest beside it. */
export function textsOf(body: OwnCasesAnswer, slot: string): readonly WrittenText[] {
  if (body.kind !== 'case') return [];
  const { title, sort, consent } = body;
  const told = Object.fromEntries(CASE_FIELDS.flatMap((field) => (body[field] === undefined ? [] : [[field, body[field]]])));
  return [{ slot, text: title, use: 'item', choice: null, more: { sort, ...told, consent } }];
}
