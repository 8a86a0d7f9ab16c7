/** What a room may see of its ratings: whole-room spreads, and the shift only where shared/privacy allows it. */
import type { Quality } from '../../deck/deck.ts';
import type { Movement } from '../dilemma/picture.ts';
import type { Spread } from '../scale.ts';

export type QualitySpread = {
  readonly quality: Quality;
  readonly before: Spread;
  /** Null as long as nobody was asked again. */
  readonly after: Spread | null;
};

export type ThreeQualitiesPicture = {
  readonly kind: 'three-qualities';
  /** Answers to the first rating, passes included. */
  readonly people: number;
  /** Bekwaam, betrouwbaar, betrokken, in that order; in the picture of one quality only that one. */
  readonly qualities: readonly QualitySpread[];
  /** With the lowest mean of the last rating; several when they are level, none when too few rated. */
  readonly weakest: readonly Quality[];
  /**
   * How people moved per quality between three bands: `low` 1 to 3, `middle` 4, `high` 5 to 7, `pass`, and `none` for who did
   * not rate that time. Small flows are left out.
   */
  readonly shifts: readonly { readonly quality: Quality; readonly movement: Movement }[];
};
