/**
 * Files are read and written in a thread of their own, with a ceiling on memory and time, so that no file is felt in a live
 * room. A few at a time; others wait their turn.
 */
import { Worker } from 'node:worker_threads';
import { AT_WORK, HEAP_MB, MOST_WAITING, SLOWEST_MS } from './limits.ts';
import type { Done, Work } from './thread.ts';

export type Outcome = Done | { readonly stopped: 'too-slow' | 'out-of-memory' | 'busy' };

let atWork = 0;
const waiting: (() => void)[] = [];

/** Never rejects. The time runs from the moment that the work begins, not while it waits. */
export async function carryOut(work: Work): Promise<Outcome> {
  if (atWork >= AT_WORK) {
    if (waiting.length >= MOST_WAITING) return { stopped: 'busy' };
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else atWork += 1;
  try {
    return await inThread(work);
  } finally {
    const next = waiting.shift();
    // Whoever waits takes over the place.
    if (next) next();
    else atWork -= 1;
  }
}

async function inThread(work: Work): Promise<Outcome> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Outcome>((resolve) => {
      timer = setTimeout(() => resolve({ stopped: 'too-slow' }), SLOWEST_MS);
      worker.once('message', (done: Done) => resolve(done));
      worker.once('error', (error: Error & { readonly code?: string }) =>
        resolve(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { stopped: 'out-of-memory' } : { broke: error.message }),
      );
      worker.once('exit', () => resolve({ broke: 'the thread ended without an answer' }));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
