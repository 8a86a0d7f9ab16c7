/** The thread that owns the database: one message is one batch of calls, answered by one message with their outcomes. */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { batches, type Outcome } from './batch.ts';
import { connect } from './connection.ts';
import { storeError } from './database-error.ts';
import { packOutcomes, unpackCalls, type PackedCalls, type PackedOutcomes } from './packing.ts';
import { sqliteDeckOperations } from './deck-operations.ts';
import { followedBySeries } from '../series-rooms.ts';
import { sqliteSeriesOperations } from './series-operations.ts';
import { sqliteOperations } from './sqlite-operations.ts';

export type ToThread = { readonly calls: PackedCalls } | { readonly close: true };
export type FromThread = { readonly opened: Outcome } | { readonly outcomes: PackedOutcomes } | { readonly closed: true };

/** When a backup or a disk held up erasing, try again this much later. */
const ERASE_AGAIN_MS = 1_000;

/** The write-ahead log moves into the database when nobody wrote for so long, so that no crowd has to wait for it. */
const QUIET_MS = 300;

const port = parentPort;
if (port) {
  const say = (message: FromThread): void => port.postMessage(message);
  try {
    const connection = connect(workerData as string);
    const { db } = connection;
    const series = sqliteSeriesOperations(db);
    const rooms = followedBySeries(sqliteOperations(db), series.following);
    const batch = batches(db, { ...rooms, ...sqliteDeckOperations(db), ...series.operations });
    const again = setInterval(() => {
      if (batch.eraseDue()) batch.eraseLog();
    }, ERASE_AGAIN_MS);
    const quiet = setTimeout(() => batch.checkpoint(), QUIET_MS);
    port.on('message', (first: ToThread) => {
      // All that came while the batch before was under way is one transaction now.
      const messages = [first];
      for (let more = receiveMessageOnPort(port); more; more = receiveMessageOnPort(port)) messages.push(more.message as ToThread);
      const asked = messages.flatMap((message) => ('calls' in message ? [unpackCalls(message.calls)] : []));
      const outcomes = batch.run(asked.flat());
      for (const calls of asked) say({ outcomes: packOutcomes(outcomes.splice(0, calls.length)) });
      quiet.refresh();
      if (messages.some((message) => 'close' in message)) {
        clearInterval(again);
        clearTimeout(quiet);
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
