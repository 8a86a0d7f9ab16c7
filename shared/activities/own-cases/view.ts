import type { CaseSort } from './case.ts';

/** The cases themselves are in `ActivityNow.items`, as far as the facilitator approved them. */
export type OwnCasesView = {
  readonly kind: 'own-cases';
  readonly sorts: readonly CaseSort[];
  readonly dots: number;
  /** The case that the facilitator opened for everybody to read, once votes are in; null for none. */
  readonly chosen: string | null;
  /** Value cards for a dilemma that is made of a case; only with the result, when it can be made. */
  readonly cards: readonly string[];
};
