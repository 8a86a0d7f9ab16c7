/**
 * How the group moved between two choices: counts per flow, with small groups left out (see shared/privacy).
 * Who made only one of the two choices is counted too, as coming from or going to 'none': then the totals of the table
 * are the totals of both choices, and nothing about the few who left can be had by subtraction.
 */
import { hiddenInAll, protectTable, type ProtectedTable, type ProtectOptions } from '../../privacy/protect-table.ts';
import type { ChoiceCount, ChoiceId, Flow, Movement } from './picture.ts';

type Moves = { readonly first: ReadonlyMap<string, ChoiceId>; readonly second: ReadonlyMap<string, ChoiceId> };
/** Flows before they are protected, over all choices and 'none' where somebody made only one choice. */
type Table = { readonly all: readonly ChoiceId[]; readonly people: number; readonly counts: readonly (readonly number[])[] };

/** @param first, second choice per key. @param choices the order in which choices are drawn. */
export function movementOf(first: Moves['first'], second: Moves['second'], choices: readonly ChoiceId[]): Movement {
  const table = tableOf({ first, second }, choices);
  return shownMovement(table, protectTable(table.counts, protection(table)));
}

/**
 * Movements of the same people over several questions at once.
 * @param apart the choices that a person makes for all of the questions or for none, such as passing
 */
export function movementsOf(questions: readonly Moves[], choices: readonly ChoiceId[], apart: readonly ChoiceId[]): readonly Movement[] {
  const tables = questions.map((each) => tableOf(each, choices));
  const shared = (row: number, column: number): boolean => [row, column].every((at) => apart.includes(tables[0]?.all[at] ?? ''));
  const shown = hiddenInAll(
    tables.map((table) => protectTable(table.counts, { ...protection(table), shared })),
    shared,
  );
  return tables.map((table, i) => shownMovement(table, shown[i] ?? []));
}

function tableOf({ first, second }: Moves, choices: readonly ChoiceId[]): Table {
  const keys = new Set([...first.keys(), ...second.keys()]);
  const pairs = [...keys].map((key) => [first.get(key) ?? 'none', second.get(key) ?? 'none'] as const);
  const all = pairs.some((pair) => pair.includes('none')) ? [...choices, 'none'] : choices;
  const count = (from: ChoiceId, to: ChoiceId): number => pairs.filter((pair) => pair[0] === from && pair[1] === to).length;
  return { all, people: keys.size, counts: all.map((from) => all.map((to) => count(from, to))) };
}

/** Whoever made neither choice is not in the table. */
function protection({ all }: Table): ProtectOptions {
  return { groups: true, knownZero: (row, column) => all[row] === 'none' && all[column] === 'none' };
}

function shownMovement({ all, people, counts }: Table, shown: ProtectedTable): Movement {
  const flows = all
    .flatMap((from, i) => all.map((to, j): Flow => ({ from, to, count: shown[i]?.[j] ?? null })))
    .filter((flow) => flow.count !== 0);
  const total = (line: readonly number[]): number => line.reduce((sum, count) => sum + count, 0);
  return {
    people,
    first: all.map((choice, i): ChoiceCount => ({ choice, count: total(counts[i] ?? []) })),
    second: all.map((choice, j): ChoiceCount => ({ choice, count: total(counts.map((row) => row[j] ?? 0)) })),
    flows,
    moved: flows.reduce((sum, flow) => sum + (hasMoved(flow) ? (flow.count ?? 0) : 0), 0),
    incomplete: flows.some((flow) => flow.count === null),
  };
}

function hasMoved(flow: Flow): boolean {
  return flow.from !== flow.to && flow.from !== 'none' && flow.to !== 'none';
}
