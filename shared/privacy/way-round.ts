/**
 * The closed path by which a hidden count could have been another one: if it is one more, another cell in its column is
 * one less, then one in that row is one more, and so on back to its own row. Such a path exists exactly when the totals do
 * not give the count away; the cells on it that are still shown have to be hidden. This looks for the path that hides
 * the fewest people (Dijkstra over rows and columns).
 */
import type { Cell } from './protect-table.ts';

type Table = { readonly rows: readonly (readonly Cell[])[]; readonly columns: readonly (readonly Cell[])[] };
/** A line of the table that was reached: its price, and the cell and line it was reached by. */
type Reached = { readonly price: number; readonly by: Cell | null; readonly from: string | null };

/** What hiding one more cell costs beside its people, so that among equals the path with the fewest cells is taken. */
const EACH = 0.01;

/**
 * @param directions whether the count could be one more (true), one less, or either
 * @returns the cells of the cheapest path, `cell` itself left out; null when there is none
 */
export function cheapestWayRound(table: Table, cell: Cell, directions: readonly boolean[] = [true, false]): readonly Cell[] | null {
  const ways = directions.map((more) => wayRound(table, cell, { more })).filter((way) => way !== null);
  return ways.toSorted((a, b) => a.price - b.price)[0]?.cells ?? null;
}

function wayRound(
  { rows, columns }: Table,
  cell: Cell,
  { more }: { readonly more: boolean },
): { readonly price: number; readonly cells: readonly Cell[] } | null {
  if (!more && cell.count <= cell.least) return null;
  const reached = new Map<string, Reached>([[`column ${cell.column}`, { price: 0, by: null, from: null }]]);
  const done = new Set<string>();
  for (let line = nearest(reached, done); line !== null; line = nearest(reached, done)) {
    done.add(line.name);
    if (line.name === `row ${cell.row}`) return { price: line.price, cells: pathTo(reached, line.name) };
    const [kind, number] = line.name.split(' ');
    const fromColumn = kind === 'column';
    // In a column the change of `cell` is made good, in a row it is handed on: the directions alternate.
    const drops = fromColumn === more;
    for (const next of (fromColumn ? columns : rows)[Number(number)] ?? []) {
      if (next === cell || next.shared || (drops ? next.count <= next.least : !next.hidden && next.count === 0)) continue;
      const name = fromColumn ? `row ${next.row}` : `column ${next.column}`;
      const price = line.price + (next.hidden ? 0 : EACH + next.count);
      if (price < (reached.get(name)?.price ?? Infinity)) reached.set(name, { price, by: next, from: line.name });
    }
  }
  return null;
}

function nearest(
  reached: ReadonlyMap<string, Reached>,
  done: ReadonlySet<string>,
): { readonly name: string; readonly price: number } | null {
  let best: { name: string; price: number } | null = null;
  for (const [name, { price }] of reached) if (!done.has(name) && price < (best?.price ?? Infinity)) best = { name, price };
  return best;
}

function pathTo(reached: ReadonlyMap<string, Reached>, name: string): readonly Cell[] {
  const cells: Cell[] = [];
  for (let line = reached.get(name); line?.by; line = line.from === null ? undefined : reached.get(line.from)) cells.push(line.by);
  return cells;
}
