/** What a room may see of the dots: whole-room counts of the cases that were approved. */
import type { CaseSort } from './case.ts';

export type CaseVotesPicture = {
  readonly kind: 'case-votes';
  /** People who gave dots; who passed is not among them. */
  readonly people: number;
  /** Approved cases, most dots first. */
  readonly cases: readonly { readonly id: string; readonly title: string; readonly sort: CaseSort; readonly dots: number }[];
};
