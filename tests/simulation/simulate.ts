/**
 * `npm run simulate -- --seeds N [--seed S] [--trace LINES]`: N gatherings with everything that goes wrong, from seed S on (1 where
 * it is left out). With `--seed` alone exactly that one is played again and its trace is printed. Ends with one line of figures, and
 * fails when a rule of `invariants.ts` was broken.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { run } from './run.ts';
import type { Done, Share } from './worker.ts';

const TRACE_OF_FAILURE = 60;

const { values } = parseArgs({ options: { seeds: { type: 'string' }, seed: { type: 'string' }, trace: { type: 'string' } } });
const from = wholeNumber('seed', values.seed ?? '1');
const seeds = wholeNumber('seeds', values.seeds ?? (values.seed === undefined ? '1000' : '1'));
const lines = wholeNumber('trace', values.trace ?? '200');

const figures = { seeds: 0, steps: 0, faults: 0, acknowledged: 0, refused: 0, failures: 0 };
const faults: Record<string, number> = {};
const began = performance.now();

if (seeds === 1) {
  const outcome = await run(from);
  console.log(outcome.trace.slice(-lines).join('\n'));
  count({ ...outcome, trace: null });
} else {
  const threads = Math.min(seeds, availableParallelism());
  await Promise.all(Array.from({ length: threads }, (_, i) => share({ from: from + i, until: from + seeds, step: threads })));
}
for (const [kind, times] of Object.entries(faults)) console.log(`${String(times).padStart(8)} ${kind}`);
console.log(JSON.stringify({ ...figures, seconds: Math.round((performance.now() - began) / 100) / 10 }));
process.exitCode = figures.failures > 0 ? 1 : 0;

function share(workerData: Share): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
    worker.on('message', count);
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}

function count({ seed, failures, steps, acknowledged, refusals, faults: these, trace }: Done): void {
  figures.seeds += 1;
  figures.steps += steps;
  figures.acknowledged += acknowledged;
  figures.refused += Object.values(refusals).reduce((sum, each) => sum + each, 0);
  for (const [kind, times] of Object.entries(these)) {
    faults[kind] = (faults[kind] ?? 0) + times;
    figures.faults += times;
  }
  if (failures.length === 0) return;
  figures.failures += 1;
  if (trace) console.log(trace.slice(-TRACE_OF_FAILURE).join('\n'));
  for (const { rule, what } of failures) console.log(`seed ${seed} broke ${rule}: ${what}`);
  console.log(`once more, with the whole trace: npm run simulate -- --seed ${seed}\n`);
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) {
    console.error(`--${name} takes a whole number`);
    process.exit(2);
  }
  return Number(text);
}
