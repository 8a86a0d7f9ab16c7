/** On how many of the boards a value lies: on every one, on several, or on this one alone. */
export type Shared = 'all' | 'some' | 'one';

export type TableSortPicture = {
  readonly kind: 'table-sort';
  readonly top: number;
  readonly ranked: boolean;
  /** Boards of tables, by number; empty in a room without tables. */
  readonly boards: readonly { readonly table: number; readonly cards: readonly string[] }[];
  /** Tables that have not agreed yet. */
  readonly busy: number;
  /** Tables that agreed and are too small to be shown. */
  readonly small: number;
  /** Every value that lies on a board that is shown, most shared first; `tables` by number. */
  readonly values: readonly { readonly value: string; readonly tables: readonly number[]; readonly shared: Shared }[];
  /** Without tables: on how many of the people's own boards a value lies; null is not shown. Null as a whole when there are tables. */
  readonly alone: { readonly people: number; readonly counts: readonly { readonly value: string; readonly count: number | null }[] } | null;
};
