import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectTable } from '../../../shared/privacy/protect-table.ts';
import { MIN_GROUP } from '../../../shared/privacy/small-groups.ts';

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
const columnsOf = (table: readonly (readonly number[])[]): number[][] => (table[0] ?? []).map((_, j) => table.map((row) => row[j] ?? 0));

/**
 * A reader with pencil and paper: every whole-number table that fits what is published. A missing cell is at least 1,
 * unless its row or column is missing entirely.
 */
function fittingTables(table: readonly (readonly number[])[], shown: readonly (readonly (number | null)[])[]): number[][][] {
  const rowSums = table.map(sum);
  const columnSums = columnsOf(table).map(sum);
  const blurredRow = shown.map((row) => row.every((count) => count === null));
  const blurredColumn = columnSums.map((_, j) => shown.every((row) => row[j] === null));
  const found: number[][][] = [];
  const width = columnSums.length;
  const fill = (cells: number[]): void => {
    const at = cells.length;
    if (at === rowSums.length * width) {
      const rows = rowSums.map((_, i) => cells.slice(i * width, (i + 1) * width));
      if (columnsOf(rows).every((column, j) => sum(column) === columnSums[j])) found.push(rows);
      return;
    }
    const i = Math.floor(at / width);
    const j = at % width;
    const above = sum(cells.filter((_, k) => k % width === j));
    if (above > (columnSums[j] ?? 0)) return;
    const left = (rowSums[i] ?? 0) - sum(cells.slice(i * width));
    const known = shown[i]?.[j];
    const least = blurredRow[i] || blurredColumn[j] ? 0 : 1;
    const from = known ?? least;
    const to = known ?? left;
    if (j === width - 1) {
      if (left >= from && left <= to) fill([...cells, left]);
      return;
    }
    for (let value = from; value <= Math.min(to, left, (columnSums[j] ?? 0) - above); value += 1) fill([...cells, value]);
  };
  fill([]);
  return found;
}

const tables = (rows: number, columns: number, most: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

describe('protecting a table with public totals', () => {
  it('leaves out no cell where nothing is small', () => {
    expect(
      protectTable(
        [
          [15, 11],
          [9, 22],
        ],
        { groups: true },
      ),
    ).toEqual([
      [15, 11],
      [9, 22],
    ]);
  });

  it('leaves out a second cell in the row and the column of a small one, else it could be subtracted', () => {
    const shown = protectTable(
      [
        [20, 3, 9],
        [8, 12, 7],
        [9, 30, 11],
      ],
      { groups: true },
    );
    expect(shown[0]?.filter((count) => count === null).length).toBeGreaterThanOrEqual(2);
    expect(shown.map((row) => row[1]).filter((count) => count === null).length).toBeGreaterThanOrEqual(2);
  });

  it('leaves out a group of which all did the same', () => {
    expect(
      protectTable(
        [
          [12, 0, 0],
          [6, 7, 8],
          [5, 9, 10],
        ],
        { groups: true },
      )[0],
    ).toEqual([null, null, null]);
  });

  it('never shows a count from one to four (any table)', () => {
    fc.assert(
      fc.property(fc.oneof(tables(3, 3, 14), tables(6, 5, 40), tables(2, 4, 9)), fc.boolean(), (table, groups) => {
        for (const row of protectTable(table, { groups }))
          for (const count of row) expect(count === null || count === 0 || count >= MIN_GROUP).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('lets no missing cell be worked out, unless the totals alone give it away (any small table)', () => {
    fc.assert(
      fc.property(fc.oneof(tables(2, 2, 9), tables(2, 3, 8), tables(3, 3, 5)), fc.boolean(), (table, groups) => {
        const shown = protectTable(table, { groups });
        const fitting = fittingTables(table, shown);
        const withTotalsOnly = fittingTables(
          table,
          table.map((row) => row.map(() => null)),
        );
        shown.forEach((row, i) =>
          row.forEach((count, j) => {
            if (count !== null) return;
            const possible = new Set(fitting.map((each) => each[i]?.[j]));
            const possibleAnyway = new Set(withTotalsOnly.map((each) => each[i]?.[j]));
            expect(possible.size > 1 || possibleAnyway.size === 1, JSON.stringify({ table, shown, i, j })).toBe(true);
          }),
        );
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  it('shows nothing of a group that is small or of one mind (any table of groups)', () => {
    fc.assert(
      fc.property(fc.oneof(tables(3, 3, 12), tables(4, 4, 20)), (table) => {
        const shown = protectTable(table, { groups: true });
        const isTelling = (counts: readonly number[]): boolean =>
          sum(counts) > 0 && (sum(counts) < MIN_GROUP || counts.includes(sum(counts)));
        table.forEach((row, i) => isTelling(row) && expect(shown[i]?.every((count) => count === null)).toBe(true));
        columnsOf(table).forEach((column, j) => isTelling(column) && expect(shown.every((row) => row[j] === null)).toBe(true));
      }),
      { numRuns: 1_000 },
    );
  });
});
