/**
 * What the facilitator arranges with the group, in its own words.
 *
 * AG4 A rule is put down, changed and taken off as often as the group wants; adopted is what the group said yes to.
 * AG5 One rule at a time is in front of everybody.
 * AG6 A rule that is worded from a proposal bears the id of that proposal.
 */
import * as v from 'valibot';
import type { Steering } from '../activity.ts';
import { LEVELS, MOST_RULES, OWNER_MAX, RULE_MAX, type Rule } from './rule.ts';

export type Arranged = {
  readonly rules: readonly Rule[];
  /** Id of the rule in front of everybody; null shows all that was adopted. */
  readonly focus: string | null;
};

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const RuleSchema = v.strictObject({
  id,
  value: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(RULE_MAX)),
  level: v.nullable(v.picklist(LEVELS)),
  owner: v.pipe(v.string(), v.trim(), v.maxLength(OWNER_MAX)),
  review: v.nullable(v.pipe(v.string(), v.isoDate())),
  adopted: v.boolean(),
});
const ActSchema = v.variant('act', [
  /** A new rule, or another wording, owner or date of one that is there. It comes in front of everybody. */
  v.strictObject({ act: v.literal('put'), rule: RuleSchema }),
  v.strictObject({ act: v.literal('drop'), id }),
  v.strictObject({ act: v.literal('focus'), id: v.nullable(id) }),
]);
type Act = v.InferOutput<typeof ActSchema>;

const NOTHING: Arranged = { rules: [], focus: null };

export const steering: Steering = {
  start: NOTHING,
  act: ActSchema,
  apply: (arranged, act) => applied(arrangedOf(arranged), act as Act),
};

export function arrangedOf(arranged: unknown): Arranged {
  return (arranged as Arranged | undefined) ?? NOTHING;
}

function applied({ rules, focus }: Arranged, act: Act): Arranged {
  switch (act.act) {
    case 'put': {
      const known = rules.some((rule) => rule.id === act.rule.id);
      if (!known && rules.length >= MOST_RULES) return { rules, focus };
      return {
        rules: known ? rules.map((rule) => (rule.id === act.rule.id ? act.rule : rule)) : [...rules, act.rule],
        // What was adopted joins the others: from then on everybody sees the code as far as it is.
        focus: act.rule.adopted ? null : act.rule.id,
      };
    }
    case 'drop':
      return { rules: rules.filter((rule) => rule.id !== act.id), focus: focus === act.id ? null : focus };
    case 'focus':
      return { rules, focus: rules.some((rule) => rule.id === act.id) ? act.id : null };
  }
}
