/** Runs a share of the seeds on a thread of its own; chance and time of a run belong to the whole thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { run, type Outcome } from './run.ts';

export type Share = { readonly from: number; readonly until: number; readonly step: number };
export type Done = Omit<Outcome, 'trace'> & { readonly trace: readonly string[] | null };

const port = parentPort;
if (port) {
  const { from, until, step } = workerData as Share;
  for (let seed = from; seed < until; seed += step) {
    const outcome = await run(seed);
    const done: Done = { ...outcome, trace: outcome.failures.length > 0 ? outcome.trace : null };
    port.postMessage(done);
  }
}
