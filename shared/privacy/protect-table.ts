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

type Cell = { readonly row: number; readonly column: number };

class Draft {
  private readonly table: readonly (readonly number[])[];
  private readonly missing: boolean[][];

  constructor(table: readonly (readonly number[])[]) {
    this.table = table;
    this.missing = table.map((row) => row.map(() => false));
  }

  leaveOutSmallCells(): void {
    for (const cell of this.cells()) {
      const count = this.at(cell);
      if (count > 0 && count < MIN_GROUP) this.leaveOut(cell);
    }
  }

  leaveOutTellingLines(): void {
    for (let row = 0; row < this.rows; row++) if (telling(this.row(row).map((cell) => this.at(cell)))) this.leaveOutAll(this.row(row));
    for (let column = 0; column < this.columns; column++)
      if (telling(this.column(column).map((cell) => this.at(cell)))) this.leaveOutAll(this.column(column));
  }

  leaveOutMoreUntilSafe(): void {
    for (let changed = true; changed; ) {
      changed = false;
      for (const cell of this.cells()) {
        // More missing cells never make another one less safe, so one pass may go on after a change.
        while (this.isMissing(cell) && !this.canDiffer(cell) && this.leaveOutOneMoreFor(cell)) changed = true;
      }
    }
  }

  /** @returns false when nothing is left to leave out. */
  private leaveOutOneMoreFor(cell: Cell): boolean {
    const more = this.smallestShown(this.row(cell.row)) ?? this.smallestShown(this.column(cell.column));
    if (more) {
      this.leaveOut(more);
      return true;
    }
    const line = [this.row(cell.row), this.column(cell.column), ...this.table.map((_, row) => this.row(row))].find((each) => !this.allMissing(each));
    if (!line) return false;
    this.leaveOutAll(line);
    return true;
  }

  published(): ProtectedTable {
    return this.table.map((row, i) => row.map((count, j) => (this.missing[i]?.[j] ? null : count)));
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
    const seenColumns = new Set([cell.column]);
    const todo = [cell.column];
    for (let column = todo.pop(); column !== undefined; column = todo.pop()) {
      for (const giver of this.column(column)) {
        if (!this.isMissing(giver) || (giver.row === cell.row && giver.column === cell.column)) continue;
        if (step === 1 && !this.mayDrop(giver)) continue;
        if (giver.row === cell.row) return true;
        for (const taker of this.row(giver.row)) {
          if (!this.isMissing(taker) || seenColumns.has(taker.column)) continue;
          if (step === -1 && !this.mayDrop(taker)) continue;
          seenColumns.add(taker.column);
          todo.push(taker.column);
        }
      }
    }
    return false;
  }

  private mayDrop(cell: Cell): boolean {
    const mayBeZero = this.allMissing(this.row(cell.row)) || this.allMissing(this.column(cell.column));
    return this.at(cell) > (mayBeZero ? 0 : 1);
  }

  private smallestShown(cells: readonly Cell[]): Cell | null {
    const shown = cells.filter((cell) => !this.isMissing(cell) && this.at(cell) > 0);
    return shown.reduce<Cell | null>((least, cell) => (least && this.at(least) <= this.at(cell) ? least : cell), null);
  }

  private allMissing(line: readonly Cell[]): boolean {
    return line.every((cell) => this.isMissing(cell));
  }

  private leaveOutAll(line: readonly Cell[]): void {
    line.forEach((cell) => this.leaveOut(cell));
  }

  private leaveOut(cell: Cell): void {
    const row = this.missing[cell.row];
    if (row) row[cell.column] = true;
  }

  private at(cell: Cell): number {
    return this.table[cell.row]?.[cell.column] ?? 0;
  }

  private isMissing(cell: Cell): boolean {
    return this.missing[cell.row]?.[cell.column] ?? false;
  }

  private get rows(): number {
    return this.table.length;
  }

  private get columns(): number {
    return this.table[0]?.length ?? 0;
  }

  private row(row: number): Cell[] {
    return Array.from({ length: this.columns }, (_, column) => ({ row, column }));
  }

  private column(column: number): Cell[] {
    return Array.from({ length: this.rows }, (_, row) => ({ row, column }));
  }

  private cells(): Cell[] {
    return this.table.flatMap((_, row) => this.row(row));
  }
}

/** A group that must not be shown: small, or all of its people in one cell. */
function telling(counts: readonly number[]): boolean {
  const people = counts.reduce((sum, count) => sum + count, 0);
  return people > 0 && (people < MIN_GROUP || counts.some((count) => count === people));
}
