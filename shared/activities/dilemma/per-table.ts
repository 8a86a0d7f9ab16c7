/**
 * The choices of each table beside those of the room. How many sit at a table and what the room chose are both public, so the
 * whole is one protected table (shared/privacy): nothing of a table of fewer than five, nothing of one that is of one mind, and
 * nothing that could be worked out from the others. Who sits at no table is a row of its own that is never shown.
 */
import { protectTable } from '../../privacy/protect-table.ts';
import type { Tables } from '../activity.ts';
import type { ChoiceId, TableChoices } from './picture.ts';

/** @param chosen last choice per key. @param choices the order of the columns. */
export function choicesPerTable(
  choices: readonly ChoiceId[],
  chosen: ReadonlyMap<string, ChoiceId>,
  tables: Tables,
): readonly TableChoices[] {
  if (tables.length === 0) return [];
  const seated = new Set(tables.flatMap(({ people }) => people));
  const groups = [...tables.map(({ people }) => people), [...chosen.keys()].filter((key) => !seated.has(key))];
  const counts = groups.map((people) => choices.map((choice) => people.filter((key) => chosen.get(key) === choice).length));
  const nobody = choices.map((_, column) => counts.every((row) => row[column] === 0));
  // The room's own picture names the choices that nobody made.
  const shown = protectTable(counts, { groups: true, knownZero: (_row, column) => nobody[column] ?? false });
  return tables.flatMap(({ number }, i) => {
    const row = choices.map((choice, column) => ({ choice, count: shown[i]?.[column] ?? null }));
    return row.some(({ count }) => count !== null && count > 0) ? [{ table: number, counts: row }] : [];
  });
}
