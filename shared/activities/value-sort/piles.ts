/**
 * The piles of a value sort, from most to least important.
 * Source of the forced distribution: the Good Project's value sort (4 most, 6 more, rest neutral, 6 less, 4 least of 30).
 */
export type Pile = {
  readonly id: string;
  /** Own name; null takes the interface's word for the standard ids most, more, neutral, less, least. */
  readonly label: string | null;
  /** Most cards it may hold; null has no limit. */
  readonly quota: number | null;
};

const pile = (id: string, quota: number | null): Pile => ({ id, label: null, quota });

/**
 * Standard piles for a number of cards: 4/6/rest/6/4 from 24 cards on, the same proportions from 12 on,
 * three piles from 6 on, and fewer than six cards are only ranked (one pile holds them all).
 */
export function standardPiles(cards: number): readonly Pile[] {
  if (cards < 6) return [pile('most', null)];
  if (cards < 12) {
    const end = Math.ceil(cards / 4);
    return [pile('most', end), pile('neutral', cards - 2 * end), pile('least', end)];
  }
  const end = cards >= 24 ? 4 : Math.max(1, Math.round((cards * 4) / 30));
  const next = cards >= 24 ? 6 : Math.max(1, Math.round((cards * 6) / 30));
  return [pile('most', end), pile('more', next), pile('neutral', cards - 2 * (end + next)), pile('less', next), pile('least', end)];
}

/** Can all cards be laid? True when a pile has no limit or the limits add up to enough. */
export function pilesHold(piles: readonly Pile[], cards: number): boolean {
  if (piles.some((each) => each.quota === null)) return true;
  return piles.reduce((sum, each) => sum + (each.quota ?? 0), 0) >= cards;
}
