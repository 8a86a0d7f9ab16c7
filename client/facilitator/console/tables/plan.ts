/** Who sits where, as the console draws it. Pure. */
import type { Person } from '../../../../shared/protocol/messages.ts';

export type PlannedTable = { readonly number: number; readonly people: readonly Person[] };

/** @returns every table up to the highest number that is in use, also those that became empty, and who has no table. */
export function planOf(people: readonly Person[]): { readonly tables: readonly PlannedTable[]; readonly unseated: readonly Person[] } {
  const highest = Math.max(0, ...people.map(({ table }) => table ?? 0));
  return {
    tables: Array.from({ length: highest }, (_, i) => ({ number: i + 1, people: people.filter(({ table }) => table === i + 1) })),
    unseated: people.filter(({ table }) => table === null),
  };
}

/** The table beside that of this person; null at the ends. @param by -1 the one before, 1 the one after. */
export function tableBeside(person: Person, tables: number, by: -1 | 1): number | null {
  const to = (person.table ?? 0) + by;
  return to < 1 || to > tables ? null : to;
}
