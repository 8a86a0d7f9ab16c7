import type { QualityLabels, ValueCard } from '../../deck/deck.ts';
import type { Rule } from './rule.ts';

/** The proposals are in `ActivityNow.items`, as far as the facilitator approved them. */
export type AgreementsView = {
  readonly kind: 'agreements';
  /** The values that rules are made under, the group's first one first; and those of rules that stand already. */
  readonly values: readonly ValueCard[];
  readonly labels: QualityLabels;
  readonly dots: number;
  readonly levels: boolean;
  /** What the group works on, once it sharpens; with the result only what it adopted. */
  readonly rules: readonly Rule[];
  /** Id of the rule in front of everybody, null for none. */
  readonly focus: string | null;
};
