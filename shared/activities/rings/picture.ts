import type { Ring } from './rings-of.ts';

export type RingsPicture = {
  readonly kind: 'rings';
  /** Complete answers that are counted, passes not. */
  readonly people: number;
  /** Cards in every ring, from the inside out, own cards included. */
  readonly rings: readonly { readonly ring: Ring; readonly cards: number }[];
  /**
   * Dealt cards, most divided first (variance of the ring): people per ring from the inside out, and last those who put the card
   * aside. Null is not shown (under five, or needed to protect one).
   */
  readonly items: readonly { readonly item: string; readonly counts: readonly (number | null)[] }[];
};
