/**
 * Protects a table of counts whose row and column totals are public (cell suppression, as in official statistics).
 *
 * 1. A count from 1 to MIN_GROUP - 1 is left out.
 * 2. With `groups`, a row or column is a group of people: one that is small, or of whom all are in one cell,
 *    is left out entirely.
 * 3. More cells are left out until no missing cell can be worked out from the totals and the cells that are shown:
 *    for every missing cell another whole-number table exists that fits all that is published.
 *
 * What the reader is assumed to know: the totals, the shown cells, and that a missing cell is at least 1, except in a row
 * or column that is missing entirely: there zeros were left out too, or could have been.
 */
import { MIN_GROUP } from './small-groups.ts';

export type ProtectedTable = readonly (readonly (number | null)[])[];

/** @param table rows of equal length, whole numbers from 0. @returns the same table with null for what is left out. */
export function protectTable(table: readonly (readonly number[])[], options: { readonly groups: boolean }): ProtectedTable {
  const draft = new Draft(table);
  draft.leaveOutSmallCells();
  if (options.groups) draft.leaveOutTellingLines();
  draft.leaveOutMoreUntilSafe();
  return draft.published();
}

type Cell = { readonly row: number; readonly column: number; readonly count: number; missing: boolean };

class Draft {
  private readonly rows: readonly (readonly Cell[])[];
  private readonly columns: readonly (readonly Cell[])[];
  private readonly cells: readonly Cell[];

  constructor(table: readonly (readonly number[])[]) {
    this.rows = table.map((counts, row) => counts.map((count, column) => ({ row, column, count, missing: false })));
    this.columns = (table[0] ?? []).map((_, column) => this.rows.flatMap((row) => row[column] ?? []));
    this.cells = this.rows.flat();
  }

  leaveOutSmallCells(): void {
    for (const cell of this.cells) if (cell.count > 0 && cell.count < MIN_GROUP) cell.missing = true;
  }

  leaveOutTellingLines(): void {
    for (const line of [...this.rows, ...this.columns]) if (telling(line.map((cell) => cell.count))) leaveOutAll(line);
  }

  leaveOutMoreUntilSafe(): void {
    for (let changed = true; changed;) {
      changed = false;
      for (const cell of this.cells) {
        // More missing cells never make another one less safe, so one pass may go on after a change.
        while (cell.missing && !this.canDiffer(cell) && this.leaveOutOneMoreFor(cell)) changed = true;
      }
    }
  }

  published(): ProtectedTable {
    return this.rows.map((row) => row.map((cell) => (cell.missing ? null : cell.count)));
  }

  /** @returns false when nothing is left to leave out. */
  private leaveOutOneMoreFor(cell: Cell): boolean {
    const more = smallestShown(this.row(cell)) ?? smallestShown(this.column(cell));
    if (more) {
      more.missing = true;
      return true;
    }
    const line = [this.row(cell), this.column(cell), ...this.rows].find((each) => !allMissing(each));
    if (line) leaveOutAll(line);
    return line !== undefined;
  }

  /** Does a table exist that fits what is published and has another number here? A shift of one along a closed path of missing cells. */
  private canDiffer(cell: Cell): boolean {
    return this.pathBack(cell, +1) || (this.mayDrop(cell) && this.pathBack(cell, -1));
  }

  /**
   * Changing `cell` by `step` must be made good in its column and its row: walk column -> row over cells that change
   * by -step, row -> column over cells that change by +step, until the row of `cell` is reached.
   */
  private pathBack(cell: Cell, step: 1 | -1): boolean {
    const mayGive = (each: Cell): boolean => each.missing && (step === -1 || this.mayDrop(each));
    const mayTake = (each: Cell): boolean => each.missing && (step === 1 || this.mayDrop(each));
    const seen = new Set([cell.column]);
    const todo = [cell.column];
    for (let column = todo.pop(); column !== undefined; column = todo.pop()) {
      for (const giver of this.columns[column] ?? []) {
        if (giver === cell || !mayGive(giver)) continue;
        if (giver.row === cell.row) return true;
        for (const taker of this.row(giver)) {
          if (seen.has(taker.column) || !mayTake(taker)) continue;
          seen.add(taker.column);
          todo.push(taker.column);
        }
      }
    }
    return false;
  }

  private mayDrop(cell: Cell): boolean {
    if (cell.count !== 1) return cell.count > 1;
    return allMissing(this.row(cell)) || allMissing(this.column(cell));
  }

  private row(cell: Cell): readonly Cell[] {
    return this.rows[cell.row] ?? [];
  }

  private column(cell: Cell): readonly Cell[] {
    return this.columns[cell.column] ?? [];
  }
}

function smallestShown(cells: readonly Cell[]): Cell | null {
  const shown = cells.filter((cell) => !cell.missing && cell.count > 0);
  return shown.reduce<Cell | null>((least, cell) => (least && least.count <= cell.count ? least : cell), null);
}

function allMissing(line: readonly Cell[]): boolean {
  return line.every((cell) => cell.missing);
}

function leaveOutAll(line: readonly Cell[]): void {
  for (const cell of line) cell.missing = true;
}

/** A group that must not be shown: small, or all of its people in one cell. */
function telling(counts: readonly number[]): boolean {
  const people = counts.reduce((sum, count) => sum + count, 0);
  return people > 0 && (people < MIN_GROUP || counts.some((count) => count === people));
}
