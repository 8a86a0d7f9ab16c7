/** The thread that owns the database: one message is one batch of calls, answered by one message with their outcomes. */
import { parentPort, workerData } from 'node:worker_threads';
import { batches, type Call, type Outcome } from './batch.ts';
import { connect } from './connection.ts';
import { storeError } from './database-error.ts';
import { sqliteOperations } from './sqlite-operations.ts';

export type ToThread = { readonly calls: readonly Call[] } | { readonly close: true };
export type FromThread = { readonly opened: Outcome } | { readonly outcomes: readonly Outcome[] } | { readonly closed: true };

/** When a backup or a disk held up erasing, try again this much later. */
const ERASE_AGAIN_MS = 1_000;

const port = parentPort;
if (port) {
  const say = (message: FromThread): void => port.postMessage(message);
  try {
    const connection = connect(workerData as string);
    const batch = batches(connection.db, sqliteOperations(connection.db));
    const again = setInterval(() => {
      if (batch.eraseDue()) batch.eraseLog();
    }, ERASE_AGAIN_MS);
    port.on('message', (message: ToThread) => {
      if ('calls' in message) {
        say({ outcomes: batch.run(message.calls) });
      } else {
        clearInterval(again);
        connection.close();
        say({ closed: true });
        port.close();
      }
    });
    say({ opened: { ok: true, value: null } });
  } catch (error) {
    const { code, detail } = storeError(error);
    say({ opened: { ok: false, code, detail } });
  }
}
