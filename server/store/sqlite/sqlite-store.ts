/**
 * The store of one machine: SQLite in a folder, on a thread of its own, with group commits.
 *
 * Why a thread: a commit waits for the disk. 1,000 answers at once, 1 kB each, on two processors:
 * - disk that syncs in under 1 ms: p95 31 to 62 ms with a thread, 24 to 32 ms without; event loop p99 7 ms and 24 to 32 ms;
 * - disk that syncs in 20 ms: p95 86 ms and 87 ms (steady load: 43 ms and 21 ms), but the event loop stalls up to 18 ms with
 *   a thread and 87 ms to 540 ms without, and everybody waits for a stalled loop, not only who answers.
 */
import { Worker } from 'node:worker_threads';
import { storeOf, type Store } from '../operations.ts';
import { StoreError } from '../store-error.ts';
import { groupCommit } from './group-commit.ts';
import { packCalls, unpackOutcomes } from './packing.ts';
import type { FromThread, ToThread } from './thread.ts';

/**
 * Opens the database in `folder` (made when missing) and takes it for this process alone.
 * @throws StoreError `in-use`, `corrupt`, `newer`, `read-only`, `full` or `io`.
 */
export async function openSqliteStore(folder: string): Promise<Store> {
  const thread = startThread(folder);
  const first = await thread.next();
  if (!('opened' in first) || !first.opened.ok) {
    await thread.stop();
    throw 'opened' in first && !first.opened.ok ? new StoreError(first.opened.code, first.opened.detail) : new StoreError('internal');
  }
  const queue = groupCommit(async (calls) => {
    thread.say({ calls: packCalls(calls) });
    const answer = await thread.next();
    return 'outcomes' in answer ? unpackOutcomes(answer.outcomes) : [];
  });
  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    await queue.close();
    thread.say({ close: true });
    await thread.next().catch(() => undefined);
    await thread.stop();
  };
  return storeOf(queue.call, () => (closing ??= close()));
}

type Thread = {
  say(message: ToThread): void;
  /** The next answer that nobody awaits yet. Rejects when the thread is gone. */
  next(): Promise<FromThread>;
  stop(): Promise<unknown>;
};

function startThread(folder: string): Thread {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: folder });
  const takers: { readonly resolve: (message: FromThread) => void; readonly reject: (error: StoreError) => void }[] = [];
  let gone: StoreError | null = null;
  const lost = (reason: string): void => {
    gone ??= new StoreError('closed', reason);
    for (const { reject } of takers.splice(0)) reject(gone);
  };
  worker.on('message', (message: FromThread) => {
    takers.shift()?.resolve(message);
  });
  worker.on('error', (error) => lost(error instanceof Error ? error.message : String(error)));
  worker.on('exit', () => lost('the thread of the store ended'));
  return {
    say: (message) => worker.postMessage(message),
    next: () =>
      new Promise((resolve, reject) => {
        if (gone) reject(gone);
        else takers.push({ resolve, reject });
      }),
    stop: () => worker.terminate(),
  };
}
