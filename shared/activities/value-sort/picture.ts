/**
 * What a room may see of its value sorts. Every picture is drawn from one protected table
 * (see shared/privacy/protect-table.ts), so that no two pictures together give away a small group.
 */
import type { Family } from '../../deck/deck.ts';

export const LENSES = ['personal', 'professional', 'organisation'] as const;
export type Lens = (typeof LENSES)[number];

/** A pile from most to least; smaller decks use fewer piles, the ids stay. */
export type PileId = string;

export type ValueSortPicture = {
  readonly kind: 'value-sort';
  readonly lens: Lens;
  /** Complete boards that are counted. */
  readonly people: number;
  /** People in the room whose board is not complete, hence not counted. */
  readonly unfinished: number;
  readonly piles: readonly PileId[];
  /** All values, heaviest first. A count per pile; null is not shown (under five, or needed to protect one). */
  readonly heat: readonly { readonly value: string; readonly counts: readonly (number | null)[] }[];
  /** Values by count on the first pile, most first, at most eight; null as in `heat`. */
  readonly top: readonly { readonly value: string; readonly count: number | null }[];
  /** At most four values whose places differ most between people (variance of the pile), most divided first. */
  readonly divided: readonly string[];
  /** Values that nobody put on the first pile. */
  readonly never: readonly string[];
  /** Share of each quality in all weight given, in whole percents that add up to about 100. */
  readonly weight: readonly { readonly quality: Family; readonly percent: number }[];
};

export type LensShiftPicture = {
  readonly kind: 'lens-shift';
  readonly from: Lens;
  readonly to: Lens;
  /** The smaller number of the complete boards under the two lenses. */
  readonly people: number;
  /** Count on the first pile under each lens, largest difference first, at most eight. */
  readonly shifts: readonly { readonly value: string; readonly from: number; readonly to: number }[];
};
