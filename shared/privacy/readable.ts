/**
 * What an order, a spread or a weight may be worked out from, beside a protected table: such facts about all counts can give a hidden
 * count away, most of all where there are few cards.
 *
 * RT1 Where nothing is hidden: the counts themselves.
 * RT2 In a large table: the counts themselves, in steps (`STEP`) and whole percents. So many tables fit what is shown that a search
 *     by chance finds another one with the same facts for nearly every hidden count; that none is told is likely, not proven.
 * RT3 In a small table only what is shown: the people of a row who are not shown are spread evenly over its hidden cells. Then
 *     these facts say nothing that the shown counts do not say already. They are left unsaid where that is too far off.
 * RT4 Which of these holds depends on nothing but what everybody sees.
 */
import type { ProtectedTable } from './protect-table.ts';

/** A table is large from this many rows. */
const MANY_ROWS = 12;
/** Of all people in all rows, how many may be spread over hidden cells in a picture that names the heaviest or the most divided. */
const FEW_SPREAD = 0.1;
/** Half a pile: places nearer than this count as the same. */
const STEP = 0.5;

type Counts = readonly (readonly number[])[];
export type Readable = {
  readonly counts: Counts;
  /** Are they near enough to name what weighs most, or divides most? False where too much of them is spread evenly. */
  readonly near: boolean;
  /** What is worked out of one row, as exactly as it may be compared with that of another. */
  readonly comparable: (fact: number) => number;
};

/** @param people in each row; of a table of one column, in all of it. */
export function readable(table: Counts, shown: ProtectedTable, people: number): Readable {
  const exact = (fact: number): number => fact;
  if (!shown.flat().includes(null)) return { counts: table, near: true, comparable: exact };
  if (table.length >= MANY_ROWS) return { counts: table, near: true, comparable: (fact) => Math.round(fact / STEP) };
  const single = (shown[0]?.length ?? 0) === 1;
  const inColumn = spread(
    shown.map(([count = null]) => count),
    people,
  );
  const counts = single ? inColumn.map((count) => [count]) : shown.map((row) => spread(row, people));
  const all = single ? people : people * shown.length;
  return { counts, near: all - sum(shown.flat()) <= FEW_SPREAD * all, comparable: exact };
}

function spread(line: readonly (number | null)[], people: number): readonly number[] {
  const left = Math.max(0, people - sum(line));
  const hidden = line.filter((count) => count === null).length;
  return line.map((count) => count ?? left / hidden);
}

function sum(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((all, count) => all + (count ?? 0), 0);
}
