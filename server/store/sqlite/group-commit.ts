/** Gathers the calls of one turn of the event loop into batches, which leave without waiting for the batches before them. */
import type { OperationName, Operations } from '../operations.ts';
import { StoreError } from '../store-error.ts';
import type { Call, Outcome } from './batch.ts';

/** A turn can be long when a crowd answers at once: so many calls leave before its end, and the disk works meanwhile. */
const ENOUGH = 250;

/** Batches that the disk may have before it; more of them would be more commits for the same calls. */
const IN_FLIGHT = 2;

type Waiting = { readonly call: Call; readonly resolve: (value: unknown) => void; readonly reject: (error: StoreError) => void };

export type GroupCommit = {
  call<Name extends OperationName>(name: Name, args: Parameters<Operations[Name]>): Promise<ReturnType<Operations[Name]>>;
  /** Carries out what waits; later calls are refused as `closed`. */
  close(): Promise<void>;
};

/** @param run carries out one batch and gives one outcome per call; when it rejects, every call of that batch does. */
export function groupCommit(run: (calls: readonly Call[]) => Promise<readonly Outcome[]>): GroupCommit {
  let waiting: Waiting[] = [];
  let endOfTurn: NodeJS.Immediate | null = null;
  const underway = new Set<Promise<void>>();
  let closed = false;

  const send = (): void => {
    if (endOfTurn) clearImmediate(endOfTurn);
    endOfTurn = null;
    const batch = waiting;
    waiting = [];
    const settled = run(batch.map(({ call }) => call))
      .then(
        (outcomes) => settle(batch, outcomes),
        (error: unknown) =>
          batch.forEach(({ reject }) => reject(error instanceof StoreError ? error : new StoreError('internal', String(error)))),
      )
      .finally(() => {
        underway.delete(settled);
        if (waiting.length > 0) leave();
      });
    underway.add(settled);
  };

  /** At the end of this turn, unless the disk has enough to do: then with whatever comes until a batch is done. */
  const leave = (): void => {
    if (waiting.length >= ENOUGH) send();
    else if (underway.size < IN_FLIGHT) endOfTurn ??= setImmediate(send);
  };

  return {
    call: (name, args) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new StoreError('closed'));
        waiting.push({ call: { name, args }, resolve: resolve as (value: unknown) => void, reject });
        leave();
      }),
    close: async () => {
      closed = true;
      if (waiting.length > 0) send();
      await Promise.all(underway);
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
