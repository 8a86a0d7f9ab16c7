import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectTable } from '../../../shared/privacy/protect-table.ts';
import { MIN_GROUP } from '../../../shared/privacy/small-groups.ts';

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
const columnsOf = (table: readonly (readonly number[])[]): number[][] => (table[0] ?? []).map((_, j) => table.map((row) => row[j] ?? 0));

/** A reader with pencil and paper: every whole-number table that fits the totals, what is shown and the zeros that are known. */
function fittingTables(table: readonly (readonly number[])[], shown: readonly (readonly (number | null)[])[]): number[][][] {
  const rowSums = table.map(sum);
  const columnSums = columnsOf(table).map(sum);
  const width = columnSums.length;
  const found: number[][][] = [];
  const fill = (cells: number[]): void => {
    const at = cells.length;
    const i = Math.floor(at / width);
    const j = at % width;
    if (i === rowSums.length) {
      const rows = rowSums.map((_, row) => cells.slice(row * width, (row + 1) * width));
      if (columnsOf(rows).every((column, k) => sum(column) === columnSums[k])) found.push(rows);
      return;
    }
    const left = (rowSums[i] ?? 0) - sum(cells.slice(i * width));
    const above = sum(cells.filter((_, k) => k % width === j));
    const most = Math.min(left, (columnSums[j] ?? 0) - above);
    const known = shown[i]?.[j];
    const from = known ?? (j === width - 1 ? left : 0);
    for (let value = from; value <= Math.min(most, known ?? most); value += 1) fill([...cells, value]);
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

  it('PT3 leaves out a second cell in the row and the column of a small one, else it could be subtracted', () => {
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

  it('PT2 leaves out a group of which all did the same', () => {
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

  it('PT1 never shows a count from one to four (any table)', () => {
    fc.assert(
      fc.property(fc.oneof(tables(3, 3, 14), tables(6, 5, 40), tables(2, 4, 9)), fc.boolean(), (table, groups) => {
        for (const row of protectTable(table, { groups }))
          for (const count of row) expect(count === null || count === 0 || count >= MIN_GROUP).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('PT3 lets no hidden count be worked out, unless the totals alone give it away (any small table)', () => {
    fc.assert(
      fc.property(fc.oneof(tables(2, 2, 9), tables(2, 3, 8), tables(3, 3, 5)), fc.boolean(), fc.boolean(), (table, groups, named) => {
        const shown = protectTable(table, { groups, knownZero: (_row, column) => named && column === 0 });
        const fitting = fittingTables(table, shown);
        const withTotalsOnly = fittingTables(
          table,
          table.map((row) => row.map((count, j) => (named && j === 0 && count === 0 ? 0 : null))),
        );
        shown.forEach((row, i) =>
          row.forEach((count, j) => {
            if (count !== null || table[i]?.[j] === 0) return;
            const possible = new Set(fitting.map((each) => each[i]?.[j]));
            const possibleAnyway = new Set(withTotalsOnly.map((each) => each[i]?.[j]));
            expect(possible.size > 1 || possibleAnyway.size === 1, JSON.stringify({ table, shown, i, j })).toBe(true);
          }),
        );
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  it('PT4 hides zeros with the rest, but not those that are known', () => {
    const table = [
      [20, 3, 0],
      [0, 12, 9],
      [8, 0, 2],
    ];
    expect(protectTable(table, { groups: false }).flat()).not.toContain(0);
    expect(protectTable(table, { groups: false, knownZero: (_row, column) => column === 0 })[1]?.[0]).toBe(0);
  });

  it('leaves the large flows of a usual room in the picture: 58 people, three passers', () => {
    const shown = protectTable(
      [
        [15, 0, 11, 0],
        [1, 12, 5, 0],
        [0, 5, 8, 1],
        [1, 1, 0, 1],
      ],
      { groups: true },
    );
    expect(shown.flat().filter((count) => count !== null)).toEqual(expect.arrayContaining([15, 11, 12, 8]));
  });

  it('PT2 shows nothing of a group that is small or of one mind (any table of groups)', () => {
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
