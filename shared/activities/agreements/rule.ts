/** A rule of the group's own code: under a value, what it means here, who watches over it, and until when. */

/** Where a rule works: politics, society, the profession, the culture of the organisation. */
export const LEVELS = ['politics', 'society', 'profession', 'culture'] as const;
export type Level = (typeof LEVELS)[number];

/** Most characters of a rule, and of who watches over it. */
export const RULE_MAX = 200;
export const OWNER_MAX = 60;
/** Proposals of one person. */
export const MOST_PROPOSALS = 3;
/** Rules that a group can work on; more is a list that nobody keeps. */
export const MOST_RULES = 20;

export type Rule = {
  /** That of the proposal it was made from, or of the facilitator's making. */
  readonly id: string;
  /** Id of a value card. */
  readonly value: string;
  /** What follows on "bij ons betekent dit dat wij". */
  readonly text: string;
  readonly level: Level | null;
  /** A role or a name that the group agrees on; empty for nobody yet. */
  readonly owner: string;
  /** When the group looks at it again, as 2026-11-25; null for no date yet. */
  readonly review: string | null;
  readonly adopted: boolean;
};
