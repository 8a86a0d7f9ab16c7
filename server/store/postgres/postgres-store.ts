/**
 * The store of several processes: one PostgreSQL that all of them share. `schema.sql` says what lies where and why, `database.ts` what
 * happens when the database is away, `lanes.ts` in which order a process writes, `erasing.ts` how what was erased leaves the disk.
 */
import { randomBytes } from 'node:crypto';
import { ERASES, READS, storeOf, type OperationName, type Operations, type Store } from '../operations.ts';
import type { SharedRooms } from '../shared-rooms.ts';
import { StoreError } from '../store-error.ts';
import { crowdOf, type CrowdCall } from './crowd.ts';
import { openDatabase } from './database.ts';
import { deckOperations } from './deck-operations.ts';
import { eraserOf } from './erasing.ts';
import { lanesOf } from './lanes.ts';
import { migrate } from './migrations.ts';
import { storeError } from './postgres-error.ts';
import { roomOperations } from './room-operations.ts';
import { roomSeals } from './room-seals.ts';
import { seriesOperations } from './series-operations.ts';
import { sharedRooms } from './shared-rooms.ts';

type Alone = Exclude<OperationName, 'saveAnswer' | 'saveParticipant'>;
type OperationsAlone = { readonly [Name in Alone]: (...args: Parameters<Operations[Name]>) => Promise<ReturnType<Operations[Name]>> };

export type ServiceKeys = {
  /** A secret that the processes on one database share; the first that asks makes it up. */
  serviceKey(name: string): Promise<string>;
};

/**
 * Opens the database, makes its tables when they are missing and brings older ones up to date. Other processes may have it open.
 * @param url `postgres://user:password@host:port/database`, with options such as `?sslmode=verify-full`.
 * @param onErasing told when what was erased can't leave the disk yet (somebody still looks at the moment before), and when it did.
 * @throws StoreError `away`, `denied`, `newer` or `read-only`.
 */
export async function openPostgresStore(url: string, onErasing?: (well: boolean) => void): Promise<Store & SharedRooms & ServiceKeys> {
  await migrate(url);
  const db = openDatabase(url);
  const eraser = eraserOf(url, onErasing);
  const seals = roomSeals(db);
  const lanes = lanesOf(crowdOf(db, seals));
  const { collapseAt, ...rooms } = roomOperations(db, seals);
  const { changeParticipants, ...shared } = sharedRooms(db, seals);
  const operations: OperationsAlone = { ...rooms, ...deckOperations(db), ...seriesOperations(db) };
  let closing: Promise<void> | null = null;
  // A process that was killed may have left secrets that were to be erased.
  void eraser.erase();

  const read = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    if (closing) throw new StoreError('closed');
    return run().catch((error: unknown) => Promise.reject(storeError(error)));
  };
  /** In the order of all that this process writes about the same room, deck or series. */
  const write = async <Result>(subject: string, run: () => Promise<Result>): Promise<Result> =>
    (await lanes.write(subject, { run: () => run().catch((error: unknown) => Promise.reject(storeError(error))) })) as Result;
  /** Nobody is told before what was erased has left the disk, or somebody else holds that up. */
  const erase = async <Result>(subject: string, run: () => Promise<Result>): Promise<Result> => {
    const result = await write(subject, run);
    await eraser.erase();
    return result;
  };
  const crowd = async <Result>(call: CrowdCall): Promise<Result> => (await lanes.write(call.room, call)) as Result;

  const alone = <Name extends Alone>(name: Name, args: Parameters<Operations[Name]>): Promise<ReturnType<Operations[Name]>> => {
    const operation = operations[name] as (...all: typeof args) => Promise<ReturnType<Operations[Name]>>;
    const run = () => operation(...args);
    if (READS.has(name)) return read(run);
    return ERASES.has(name) || name === 'saveHarvest' ? erase(subjectOf(args), run) : write(subjectOf(args), run);
  };

  return {
    ...storeOf(alone as Parameters<typeof storeOf>[0], () => (closing ??= close())),
    saveAnswer: (room, answer) => crowd({ room, answer, version: null }),
    saveParticipant: (room, participant) => crowd({ room, participant }),
    news: (...args) => read(() => shared.news(...args)),
    newerAnswers: (...args) => read(() => shared.newerAnswers(...args)),
    saveAnswerAt: (room, version, answer) => crowd({ room, answer, version }),
    changeParticipants: (...args) => write(args[0], () => changeParticipants(...args)),
    collapseAt: (...args) => erase(args[1], () => collapseAt(...args)),
    serviceKey: (name) =>
      read(async () => {
        const made = randomBytes(32).toString('base64url');
        await db.ask((sql) => sql`INSERT INTO service_keys (name, key) VALUES (${name}, ${made}) ON CONFLICT DO NOTHING`);
        const [kept] = await db.ask((sql) => sql<{ key: string }[]>`SELECT key FROM service_keys WHERE name = ${name}`);
        return kept?.key ?? made;
      }),
  };

  async function close(): Promise<void> {
    await lanes.close();
    await Promise.all([eraser.close(), db.close()]);
  }
}

/** Id of the room, deck or series (or hash of a key) that an operation is about: its first argument, or the id in there. */
function subjectOf([first]: readonly unknown[]): string {
  if (typeof first === 'string') return first;
  return typeof first === 'object' && first !== null && 'id' in first ? String(first.id) : '';
}
