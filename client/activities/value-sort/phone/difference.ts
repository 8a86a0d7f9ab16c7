/** Where two own boards differ at the top. Only the phone works this out; nobody else sees it. */
export type Difference = {
  /** In both tops, with their places from 0. */
  readonly kept: readonly { readonly card: string; readonly from: number; readonly to: number }[];
  /** Only in the first top. */
  readonly lost: readonly string[];
  /** Only in the second top. */
  readonly gained: readonly string[];
  /** Each top as it is drawn: what is in both first, in its own order, then what is only here. */
  readonly left: readonly string[];
  readonly right: readonly string[];
};

/** @param one cards of the first top, best first; @param other of the second. */
export function differenceOf(one: readonly string[], other: readonly string[]): Difference {
  const lost = one.filter((card) => !other.includes(card));
  const gained = other.filter((card) => !one.includes(card));
  const left = [...one.filter((card) => other.includes(card)), ...lost];
  const right = [...other.filter((card) => one.includes(card)), ...gained];
  const kept = left.filter((card) => right.includes(card)).map((card) => ({ card, from: left.indexOf(card), to: right.indexOf(card) }));
  return { kept, lost, gained, left, right };
}
