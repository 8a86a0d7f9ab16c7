/** What one link may ask, when several processes answer. */
import { expect, test } from 'vitest';
import type { Counts } from '../../../server/cluster/counts.ts';
import { LinkBudgets } from '../../../server/studio/budget.ts';
import { TestClock } from '../../support/service.ts';

/** Counts that never end, because the clock of the test stands still. */
function countsOf(): Counts & { away: boolean } {
  const sums = new Map<string, number>();
  const sumOf = (key: string): number => sums.get(key) ?? 0;
  return {
    away: false,
    async add(key, by) {
      if (this.away) return null;
      sums.set(key, sumOf(key) + by);
      return sumOf(key);
    },
    async sum(key) {
      return this.away ? null : sumOf(key);
    },
    close: async () => undefined,
  };
}

/** How many requests of one each gets through. */
async function through(budgets: readonly LinkBudgets[], requests: number): Promise<number> {
  let taken = 0;
  for (let i = 0; i < requests; i += 1) if (await budgets[i % budgets.length]?.take('link', 1)) taken += 1;
  return taken;
}

test('one process gives a burst of 400; five give together what one gives in ten seconds, and each its own when they can’t ask', async () => {
  const clock = new TestClock();
  clock.now = () => 0;
  const five = (counts: Counts): LinkBudgets[] => Array.from({ length: 5 }, () => new LinkBudgets(clock, counts));
  expect(await through([new LinkBudgets(clock, null)], 3_000)).toBe(400);
  const counts = countsOf();
  expect(await through(five(counts), 3_000)).toBe(1_000);
  counts.away = true;
  expect(await through(five(counts), 3_000)).toBe(5 * 400);
});
