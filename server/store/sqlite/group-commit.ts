/** Gathers the calls that arrive while a batch is under way; they are the next batch. */
import type { OperationName, Operations } from '../operations.ts';
import { StoreError } from '../store-error.ts';
import type { Call, Outcome } from './batch.ts';

/** Most calls in one transaction, so that nobody waits long behind a crowd. */
const MOST = 2_000;

type Waiting = { readonly call: Call; readonly resolve: (value: unknown) => void; readonly reject: (error: StoreError) => void };

export type GroupCommit = {
  call<Name extends OperationName>(name: Name, args: Parameters<Operations[Name]>): Promise<ReturnType<Operations[Name]>>;
  /** Carries out what waits; later calls are refused as `closed`. */
  close(): Promise<void>;
};

/** @param run carries out one batch and gives one outcome per call; when it rejects, every call of that batch does. */
export function groupCommit(run: (calls: readonly Call[]) => Promise<readonly Outcome[]>): GroupCommit {
  let waiting: Waiting[] = [];
  let underway: Promise<void> | null = null;
  let closed = false;

  const flush = async (): Promise<void> => {
    // What arrives in the same turn of the event loop goes along.
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      try {
        settle(batch, await run(batch.map(({ call }) => call)));
      } catch (error) {
        for (const { reject } of batch) reject(error instanceof StoreError ? error : new StoreError('internal', String(error)));
      }
    }
    underway = null;
  };

  return {
    call: (name, args) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new StoreError('closed'));
        waiting.push({ call: { name, args }, resolve: resolve as (value: unknown) => void, reject });
        underway ??= flush();
      }),
    close: async () => {
      closed = true;
      await underway;
    },
  };
}

function settle(batch: readonly Waiting[], outcomes: readonly Outcome[]): void {
  for (const [index, { resolve, reject }] of batch.entries()) {
    const outcome = outcomes[index];
    if (!outcome) reject(new StoreError('internal', 'no outcome'));
    else if (outcome.ok) resolve(outcome.value);
    else reject(new StoreError(outcome.code, outcome.detail));
  }
}
