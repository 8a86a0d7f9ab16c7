/** What a room may see of the dots: whole-room counts of the cases that were approved. */
import type { CaseSort } from './settings.ts';

export type CaseVotesPicture = {
  readonly kind: 'case-votes';
  /** People who gave dots, or passed. */
  readonly people: number;
  /** Approved cases, most dots first. */
  readonly cases: readonly { readonly id: string; readonly title: string; readonly sort: CaseSort; readonly dots: number }[];
};
