/**
 * What the group makes of its agreements, put down by the facilitator.
 *
 * RV3 Every agreement is kept, changed or dropped, and may be decided anew as often as the group wants.
 * RV4 What nobody decided stays as it is.
 */
import * as v from 'valibot';
import type { Steering } from '../activity.ts';
import { OWNER_MAX, RULE_MAX } from '../agreements/rule.ts';
import type { KeptAgreement } from '../kept.ts';
import type { Outcome } from './verdict.ts';

/** The new wording of an agreement that was changed. */
type Changed = Pick<KeptAgreement, 'text' | 'owner' | 'review'>;
type Decided = { readonly outcome: 'kept' | 'dropped' } | ({ readonly outcome: 'changed' } & Changed);

export type Reviewed = {
  readonly decided: Readonly<Record<string, Decided>>;
  /** Id of the agreement in front of everybody; null shows all. */
  readonly focus: string | null;
};

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const ActSchema = v.variant('act', [
  /** Null takes the decision back. */
  v.strictObject({ act: v.literal('decide'), id, outcome: v.nullable(v.picklist(['kept', 'dropped'])) }),
  v.strictObject({
    act: v.literal('change'),
    id,
    text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(RULE_MAX)),
    owner: v.pipe(v.string(), v.trim(), v.maxLength(OWNER_MAX)),
    review: v.nullable(v.pipe(v.string(), v.isoDate())),
  }),
  v.strictObject({ act: v.literal('focus'), id: v.nullable(id) }),
]);
export type ReviewAct = v.InferOutput<typeof ActSchema>;

/** Agreements that can be decided on at all; a room has fewer. */
const MOST = 60;
const NOTHING: Reviewed = { decided: {}, focus: null };

export const steering: Steering = {
  start: NOTHING,
  act: ActSchema,
  apply: (reviewed, act) => applied(reviewedOf(reviewed), act as ReviewAct),
};

export function reviewedOf(reviewed: unknown): Reviewed {
  return (reviewed as Reviewed | undefined | null) ?? NOTHING;
}

/** RV3 and RV4: the agreements as they stand now, each with what was decided. */
export function standing(
  agreements: readonly KeptAgreement[],
  { decided }: Reviewed,
): readonly (KeptAgreement & { readonly outcome: Outcome | null })[] {
  return agreements.map((agreement) => {
    const now = decided[agreement.id];
    if (now?.outcome !== 'changed') return { ...agreement, outcome: now?.outcome ?? null };
    const { text, owner, review } = now;
    return { ...agreement, text, owner, review, outcome: 'changed' };
  });
}

function applied({ decided, focus }: Reviewed, act: ReviewAct): Reviewed {
  if (act.act === 'focus') return { decided, focus: act.id };
  if (!Object.hasOwn(decided, act.id) && Object.keys(decided).length >= MOST) return { decided, focus };
  if (act.act === 'change') {
    const { text, owner, review } = act;
    return { decided: { ...decided, [act.id]: { outcome: 'changed', text, owner, review } }, focus };
  }
  if (act.outcome !== null) return { decided: { ...decided, [act.id]: { outcome: act.outcome } }, focus };
  return { decided: Object.fromEntries(Object.entries(decided).filter(([each]) => each !== act.id)), focus };
}
