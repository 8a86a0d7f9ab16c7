import { storeOf, type Operations, type Store } from '../operations.ts';
import { followedBySeries } from '../series-rooms.ts';
import { StoreError } from '../store-error.ts';
import { memoryDeckOperations } from './memory-deck-operations.ts';
import { memoryOperations } from './memory-operations.ts';
import { memorySeriesOperations } from './memory-series-operations.ts';

/** A store that forgets everything with the process: only for tests. */
export function openMemoryStore(): Store {
  const series = memorySeriesOperations();
  const operations: Operations = {
    ...followedBySeries(memoryOperations(), series.following),
    ...memoryDeckOperations(),
    ...series.operations,
  };
  let closed = false;
  return storeOf(
    async (name, args) => {
      if (closed) throw new StoreError('closed');
      const operation = operations[name] as (...all: typeof args) => ReturnType<(typeof operations)[typeof name]>;
      return operation(...args);
    },
    async () => {
      closed = true;
    },
  );
}
