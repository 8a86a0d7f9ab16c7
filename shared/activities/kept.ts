/** What stays of activities after a room closed, besides their pictures. No person, and no sentence that its author did not let out. */
import type { Level } from './agreements/rule.ts';
import type { CaseConsent, CaseField, CaseSort } from './own-cases/case.ts';

export type KeptCase = {
  readonly id: string;
  readonly title: string;
  readonly sort: CaseSort;
  readonly consent: Exclude<CaseConsent, 'gathering'>;
} & Readonly<Record<CaseField, string>>;

/** A rule of the group's own code, as it was adopted. */
export type KeptAgreement = {
  readonly id: string;
  /** The value it belongs to, by id and by name. */
  readonly value: string;
  readonly valueTitle: string;
  /** What follows on "bij ons betekent dit dat wij". */
  readonly text: string;
  readonly level: Level | null;
  /** A role or a name that the group agreed on; empty when it named nobody. */
  readonly owner: string;
  /** When the group looks at it again, as 2026-11-25; null when it set no date. */
  readonly review: string | null;
};

/** A rule that somebody proposed and the group did not adopt. It stands in the harvest only with a yes of its author. */
export type KeptProposal = { readonly id: string; readonly valueTitle: string };

export type Kept = {
  readonly cases?: readonly KeptCase[];
  readonly agreements?: readonly KeptAgreement[];
  readonly proposals?: readonly KeptProposal[];
};
