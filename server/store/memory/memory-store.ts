import { storeOf } from '../operations.ts';
import type { RoomStore } from '../room-store.ts';
import { StoreError } from '../store-error.ts';
import { memoryOperations } from './memory-operations.ts';

/** A store that forgets everything with the process: only for tests. */
export function openMemoryStore(): RoomStore {
  const operations = memoryOperations();
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
