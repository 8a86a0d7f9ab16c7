/** What a room may see of a dilemma: whole-room counts, and cross-links only where shared/privacy allows them. */
import type { Quality } from '../../deck/deck.ts';

/** An option of the story ('a' to 'e'), 'other' for "anders, namelijk…", 'pass' for who passed; in a movement also 'none' for who did not make that choice. */
export type ChoiceId = string;

export type ChoiceCount = { readonly choice: ChoiceId; readonly count: number };

export type Flow = {
  readonly from: ChoiceId;
  readonly to: ChoiceId;
  /** People; null is not shown: nobody, under five, or left out to protect another. */
  readonly count: number | null;
};

export type DilemmaPicture = {
  readonly kind: 'dilemma';
  /** Answers to the first choice, passes included. */
  readonly people: number;
  /** Every option in the order of the story, then 'other' (when allowed) and 'pass' (when somebody passed). */
  readonly first: readonly ChoiceCount[];
  /** Null before the second choice is asked. Same order as `first`. */
  readonly second: readonly ChoiceCount[] | null;
  readonly movement: Movement | null;
  /** Value cards played with each choice (last choice made), most first; only groups that may be shown. */
  readonly values: readonly ChoiceValues[];
  /** The same for the cards that people had sorted on their first pile; empty when no value sort came before. */
  readonly topValues: readonly ChoiceValues[];
  /** Share of each quality in all value cards played, whole percents. */
  readonly qualities: readonly { readonly quality: Quality; readonly percent: number }[];
  /** Mean certainty from 1 to 5, one decimal; null when fewer than five people gave it. */
  readonly sure: { readonly first: number | null; readonly second: number | null };
  readonly twists: readonly { readonly twist: string; readonly counts: readonly ChoiceCount[]; readonly people: number }[];
  /** The first twist after which another option leads than at the first choice, or null. */
  readonly tippingPoint: string | null;
  /** Per table, only tables of which something may be shown; absent where the organiser did not ask for it. */
  readonly tables?: readonly TableChoices[];
  /** Reasons the facilitator approved, in an order that means nothing; `choice` is null for a small group. */
  readonly reasons: readonly { readonly id: string; readonly choice: ChoiceId | null; readonly text: string }[];
};

/** The last choice of a table beside those of the room. */
export type TableChoices = {
  readonly table: number;
  /** In the order of `first`; null is not shown: nobody, under five, all of one mind, or left out to protect another. */
  readonly counts: readonly { readonly choice: ChoiceId; readonly count: number | null }[];
};

export type Movement = {
  /** People who made at least one of the two choices. */
  readonly people: number;
  readonly first: readonly ChoiceCount[];
  readonly second: readonly ChoiceCount[];
  readonly flows: readonly Flow[];
  /** How many chose otherwise, as far as the shown flows tell. */
  readonly moved: number;
  /** True when flows were left out, so that `moved` is "at least". */
  readonly incomplete: boolean;
};

export type ChoiceValues = {
  readonly choice: ChoiceId;
  readonly people: number;
  readonly cards: readonly { readonly value: string; readonly count: number }[];
};
