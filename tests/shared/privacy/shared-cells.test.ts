/**
 * PT5 over the three qualities: the people who passed are the same in all three tables. A reader tries for every quality each table
 * that fits its totals and what is shown, and keeps those that can have the same people in the shared cells.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Rated } from '../../../shared/activities/three-qualities/answer.ts';
import { summarise } from '../../../shared/activities/three-qualities/summarise.ts';
import type { Movement } from '../../../shared/activities/dilemma/picture.ts';
import { content } from '../../support/fixtures.ts';

const APART = new Set(['pass', 'none']);

type Reading = { readonly table: readonly (readonly number[])[]; readonly shared: string };

/** Every table that fits. A flow that is not listed is known to be nobody. */
function readings({ first, second, flows }: Movement): readonly Reading[] {
  const names = first.map(({ choice }) => choice);
  const found: Reading[] = [];
  const fill = (table: readonly (readonly number[])[], left: readonly number[]): void => {
    const from = first[table.length];
    if (!from) {
      if (left.some((each) => each !== 0)) return;
      const shared = names.flatMap((name, i) => names.map((to, k) => (APART.has(name) && APART.has(to) ? table[i]?.[k] : '')));
      return void found.push({ table, shared: JSON.stringify(shared) });
    }
    const row = (counts: readonly number[], rest: number): void => {
      const to = names[counts.length];
      if (to === undefined) {
        if (rest === 0)
          fill(
            [...table, counts],
            left.map((each, k) => each - (counts[k] ?? 0)),
          );
        return;
      }
      const flow = flows.find((each) => each.from === from.choice && each.to === to);
      const known = flow ? flow.count : 0;
      const most = Math.min(rest, left[counts.length] ?? 0);
      for (let count = known ?? 0; count <= Math.min(most, known ?? most); count += 1) row([...counts, count], rest - count);
    };
    row([], from.count);
  };
  fill(
    [],
    second.map(({ count }) => count),
  );
  return found;
}

/** Hidden flows of the three tables that only one joint reading fits. */
function told(shifts: readonly Movement[]): readonly string[] {
  const each = shifts.map(readings);
  const joint = each.map((of) => of.filter(({ shared }) => each.every((others) => others.some((other) => other.shared === shared))));
  return shifts.flatMap((movement, q) =>
    movement.flows.flatMap(({ from, to, count }) => {
      if (count !== null) return [];
      const [i, k] = [from, to].map((name) => movement.first.findIndex(({ choice }) => choice === name));
      const possible = new Set(joint[q]?.map(({ table }) => table[i ?? 0]?.[k ?? 0]));
      const alone = new Set(each[q]?.map(({ table }) => table[i ?? 0]?.[k ?? 0]));
      const [only = 0] = possible;
      // What the totals of one table give away by themselves is the whole room's own result.
      return possible.size === 1 && alone.size > 1 && only > 0 ? [`${q} ${from} to ${to}: ${only}`] : [];
    }),
  );
}

/** Two bands and passing, so that rooms large enough to show something can be tried out whole. */
const figure = fc.constantFrom(2, 6);
const rated: fc.Arbitrary<Rated> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rated' as const), bekwaam: figure, betrouwbaar: figure, betrokken: figure }) },
  { weight: 1, arbitrary: fc.constant<Rated>({ kind: 'pass' }) },
);
/** Most stay as they are, some move. */
const moves = fc
  .tuple(rated, rated, fc.boolean(), fc.boolean())
  .map(([one, other, ...stays]): [Rated, Rated] => [one, stays.some(Boolean) ? one : other]);

it('PT5 the three tables together tell no hidden count that one alone does not (any room)', () => {
  let hidden = 0;
  fc.assert(
    fc.property(fc.array(moves, { minLength: 10, maxLength: 30 }), (people) => {
      const slot = (which: 0 | 1) => new Map(people.map((both, i) => [`key-${i}`, both[which]] as const));
      const answers = new Map([
        ['before', slot(0)],
        ['after', slot(1)],
      ]);
      const settings = { subject: 'work' as const, case: null, again: true };
      const input = { settings, content, answers, earlier: [], people: people.length, approved: [], tables: [], steering: undefined };
      const shifts = summarise(input, 'shift').shifts.map(({ movement }) => movement);
      hidden += shifts.flatMap(({ flows }) => flows.filter(({ count }) => count === null)).length;
      expect(told(shifts)).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(hidden).toBeGreaterThan(50);
}, 60_000);
