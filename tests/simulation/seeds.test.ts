/** A thousand gatherings; any other number by `npm run simulate -- --seeds N`. The rules are in `invariants.ts`. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from './run.ts';

const SEEDS = 1_000;

it('a thousand seeds break no rule', { timeout: 600_000 }, async () => {
  const said = await simulate('--seeds', String(SEEDS));
  const figures = JSON.parse(said.trim().split('\n').at(-1) ?? '') as Record<string, number>;
  expect(said).not.toContain('broke SM');
  expect(figures).toMatchObject({ seeds: SEEDS, failures: 0 });
  // A simulation in which nothing happens would hold any promise.
  for (const figure of ['acknowledged', 'faults', 'refused']) expect(figures[figure], figure).toBeGreaterThan(2 * SEEDS);
  expect(figures['steps']).toBeGreaterThan(500 * SEEDS);
});

it('the same seed is the same gathering to the last byte of its trace, another seed is another one', async () => {
  const [one, again, other] = [await run(7), await run(7), await run(8)];
  expect(again.print).toBe(one.print);
  expect(again.trace).toEqual(one.trace);
  expect(other.print).not.toBe(one.print);
});

function simulate(...args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(import.meta.dirname, 'simulate.ts'), ...args], { maxBuffer: 1e8 }, (_error, stdout, stderr) =>
      resolve(`${stderr}${stdout}`),
    );
  });
}
