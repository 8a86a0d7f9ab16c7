/**
 * How the group moved between two choices: counts per flow, with small groups left out (see shared/privacy).
 * Who made only one of the two choices is counted too, as coming from or going to 'none': then the totals of the table
 * are the totals of both choices, and nothing about the few who left can be had by subtraction.
 */
import { protectTable } from '../../privacy/protect-table.ts';
import type { ChoiceCount, ChoiceId, Flow, Movement } from './picture.ts';

/** @param first, second choice per key. @param choices the order in which choices are drawn. */
export function movementOf(
  first: ReadonlyMap<string, ChoiceId>,
  second: ReadonlyMap<string, ChoiceId>,
  choices: readonly ChoiceId[],
): Movement {
  const keys = new Set([...first.keys(), ...second.keys()]);
  const pairs = [...keys].map((key) => [first.get(key) ?? 'none', second.get(key) ?? 'none'] as const);
  const all = pairs.some((pair) => pair.includes('none')) ? [...choices, 'none'] : choices;
  const shown = protectTable(
    all.map((from) => all.map((to) => pairs.filter((pair) => pair[0] === from && pair[1] === to).length)),
    // Whoever made neither choice is not in the table.
    { groups: true, knownZero: (row, column) => all[row] === 'none' && all[column] === 'none' },
  );
  const flows = all
    .flatMap((from, i) => all.map((to, j): Flow => ({ from, to, count: shown[i]?.[j] ?? null })))
    .filter((flow) => flow.count !== 0);
  return {
    people: keys.size,
    first: all.map((choice): ChoiceCount => ({ choice, count: pairs.filter((pair) => pair[0] === choice).length })),
    second: all.map((choice): ChoiceCount => ({ choice, count: pairs.filter((pair) => pair[1] === choice).length })),
    flows,
    moved: flows.reduce((sum, flow) => sum + (hasMoved(flow) ? (flow.count ?? 0) : 0), 0),
    incomplete: flows.some((flow) => flow.count === null),
  };
}

function hasMoved(flow: Flow): boolean {
  return flow.from !== flow.to && flow.from !== 'none' && flow.to !== 'none';
}
