/** The value sorts of a series beside each other, as shares: gatherings differ in size, and other people may have come. */
import type { Family } from '../deck/deck.ts';
import type { Lens } from '../activities/value-sort/picture.ts';
import type { Gathering } from '../protocol/series.ts';

export type ComparedSort = {
  /** Number of the gathering in the series, from 1. */
  readonly gathering: number;
  readonly heldOn: string;
  readonly lens: Lens;
  readonly people: number;
};

export type ComparedValue = {
  readonly key: string;
  readonly title: string;
  readonly quality: Family | null;
  /** Whole percents of the people of each sort who laid it on top, in their order; null is not shown, or not dealt. */
  readonly shares: readonly (number | null)[];
};

export type Comparison = { readonly sorts: readonly ComparedSort[]; readonly values: readonly ComparedValue[] };

/** Values by their highest share, most first. */
export function compareSorts(gatherings: readonly Pick<Gathering, 'kept'>[]): Comparison {
  const found = gatherings.flatMap(({ kept }, i) =>
    (kept?.tallies ?? []).flatMap(({ of, lens, people, rows }) =>
      of === 'top' && lens && kept ? [{ sort: { gathering: i + 1, heldOn: kept.heldOn, lens, people }, rows }] : [],
    ),
  );
  const names = new Map(found.flatMap(({ rows }) => rows.map(({ key, title, quality }) => [key, { title, quality }] as const)));
  const values = [...names].map(([key, { title, quality }]) => ({
    key,
    title,
    quality,
    shares: found.map(({ sort, rows }) => {
      const count = rows.find((row) => row.key === key)?.count ?? null;
      return count === null || sort.people === 0 ? null : Math.round((100 * count) / sort.people);
    }),
  }));
  const highest = ({ shares }: ComparedValue): number => Math.max(-1, ...shares.map((share) => share ?? -1));
  return { sorts: found.map(({ sort }) => sort), values: values.toSorted((a, b) => highest(b) - highest(a)) };
}
