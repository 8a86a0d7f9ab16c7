import type { KeptAgreement } from '../kept.ts';
import type { Outcome } from './verdict.ts';

export type ReviewView = {
  readonly kind: 'review';
  /** Day of the gathering that made them, as 2026-11-25. */
  readonly heldOn: string;
  /** As they were at first; from the talk on as the group words them now, with what it decided. */
  readonly agreements: readonly (KeptAgreement & { readonly outcome: Outcome | null })[];
  /** Id of the agreement in front of everybody; null for all. */
  readonly focus: string | null;
};
