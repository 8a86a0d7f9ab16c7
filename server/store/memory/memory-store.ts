import { storeOf, type Operations, type Store } from '../operations.ts';
import { followedBySeries } from '../series-rooms.ts';
import type { SharedRooms } from '../shared-rooms.ts';
import { StoreError } from '../store-error.ts';
import { memoryDeckOperations } from './memory-deck-operations.ts';
import { memoryOperations } from './memory-operations.ts';
import { memoryShared } from './memory-shared.ts';
import { memorySeriesOperations } from './memory-series-operations.ts';

/** A store that forgets everything with the process: only for tests. */
export function openMemoryStore(): Store & SharedRooms {
  const series = memorySeriesOperations();
  const rooms = followedBySeries(memoryOperations(), series.following);
  const operations: Operations = {
    ...rooms,
    ...memoryDeckOperations(),
    ...series.operations,
  };
  let closed = false;
  const store = storeOf(
    async (name, args) => {
      if (closed) throw new StoreError('closed');
      const operation = operations[name] as (...all: typeof args) => ReturnType<(typeof operations)[typeof name]>;
      return operation(...args);
    },
    async () => {
      closed = true;
    },
  );
  return { ...store, ...memoryShared(rooms) };
}
