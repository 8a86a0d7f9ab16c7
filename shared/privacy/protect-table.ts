/**
 * Protects a table of counts whose row and column totals are public (cell suppression, as in official statistics).
 *
 * PT1 A count from 1 to MIN_GROUP - 1 is not shown.
 * PT2 With `groups`, a row or column is a group of people: nothing is shown of one that is small, or of whom all are in
 *     one cell.
 * PT3 More counts are left out until no hidden count above zero can be worked out: for each of them another table exists
 *     that fits the totals and all that is shown.
 * PT4 Once anything is hidden, zeros are hidden too, so that a missing cell may be nothing, few, or left out to protect
 *     another. Zeros that a reader knows anyway stay as they are: see `knownZero`.
 * PT5 The same people may stand in one cell of several tables, as who passes does for every question at once: see `shared`. No other
 *     hidden count leans on such a cell, and it could itself be one more or one less in every table, so they can be the same in all.
 *
 * Which counts are left out: the cheapest way round (fewest people hidden) is looked for, so that large flows stay.
 */
import { cheapestWayRound } from './way-round.ts';
import { MIN_GROUP } from './small-groups.ts';

export type ProtectedTable = readonly (readonly (number | null)[])[];

/** A cell while a table is being protected. A hidden zero costs nothing and may hold a count as far as a reader knows. */
export type Cell = {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  /** How many it is at least, as far as a reader knows without seeing it. */
  readonly least: number;
  /** PT5 */
  readonly shared: boolean;
  hidden: boolean;
};

export type ProtectOptions = {
  /** Rows and columns are groups of people of which nothing may be told when they are small or of one mind. */
  readonly groups: boolean;
  /** A zero here is known: another picture names it, or nobody can be there. It cannot hide anything. */
  readonly knownZero?: (row: number, column: number) => boolean;
  /** How many a reader knows are there at least; 0 where nothing is known. */
  readonly least?: (row: number, column: number) => number;
  /** Do the same people stand in this cell of another table too? */
  readonly shared?: (row: number, column: number) => boolean;
};

/** @param table rows of equal length, whole numbers from 0. @returns the same table with null for what is not shown. */
export function protectTable(
  table: readonly (readonly number[])[],
  { groups, knownZero = () => false, least = () => 0, shared = () => false }: ProtectOptions,
): ProtectedTable {
  const cellAt = (row: number, column: number, count: number): Cell => ({
    row,
    column,
    count,
    least: least(row, column),
    shared: shared(row, column),
    hidden: false,
  });
  const rows = table.map((counts, row) => counts.map((count, column) => cellAt(row, column, count)));
  const columns = (table[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []));
  const cells = rows.flat();
  for (const cell of cells) cell.hidden = cell.count > 0 && cell.count < MIN_GROUP;
  if (groups)
    for (const line of [...rows, ...columns]) if (tells(line)) line.forEach((cell) => (cell.hidden = cell.hidden || cell.count > 0));
  if (!cells.some((cell) => cell.hidden)) return table;
  for (const cell of cells) if (cell.count === 0 && !knownZero(cell.row, cell.column)) cell.hidden = true;
  leaveOutMore({ rows, columns });
  return rows.map((row) => row.map((cell) => (cell.hidden ? null : cell.count)));
}

/** PT3. Hiding more never exposes another cell, so every cell needs to be looked at once. */
function leaveOutMore(table: { readonly rows: readonly (readonly Cell[])[]; readonly columns: readonly (readonly Cell[])[] }): void {
  for (const cell of table.rows.flat()) {
    if (!cell.hidden || cell.count === 0) continue;
    // Without a way round the totals alone give the cell away (a table of one row, say); then nothing can hide it.
    for (const other of waysRound(table, cell)) other.hidden = true;
  }
}

/** PT5: a shared count needs a way in either direction, any other needs one. */
function waysRound(table: Parameters<typeof cheapestWayRound>[0], cell: Cell): readonly Cell[] {
  if (!cell.shared) return cheapestWayRound(table, cell) ?? [];
  return [true, false].flatMap((more) => cheapestWayRound(table, cell, [more]) ?? []);
}

/** A group that must not be shown: small, or all of its people in one cell. */
function tells(line: readonly Cell[]): boolean {
  const people = line.reduce((sum, cell) => sum + cell.count, 0);
  return people > 0 && (people < MIN_GROUP || line.some((cell) => cell.count === people));
}

/** PT5, for tables that were protected one by one: a shared count that one of them hides is hidden in all of them. */
export function hiddenInAll(
  tables: readonly ProtectedTable[],
  shared: (row: number, column: number) => boolean,
): readonly ProtectedTable[] {
  const hides = (row: number, column: number): boolean => shared(row, column) && tables.some((table) => table[row]?.[column] === null);
  return tables.map((table) => table.map((counts, row) => counts.map((count, column) => (hides(row, column) ? null : count))));
}
