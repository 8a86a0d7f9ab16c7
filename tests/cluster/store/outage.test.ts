/** PostgreSQL killed, frozen, full of others or not there at all: a clear error soon, nothing half done, and work goes on by itself. */
import connect from 'postgres';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../../server/store/operations.ts';
import { openDatabase } from '../../../server/store/postgres/database.ts';
import { openPostgresStore } from '../../../server/store/postgres/postgres-store.ts';
import { StoreError } from '../../../server/store/store-error.ts';
import { answer, approved, newRoom, person } from '../../server/store/fixtures.ts';
import { freePort } from '../../support/process.ts';
import { startPostgres, type Postgres } from '../../support/postgres.ts';
import { startProxy } from '../../support/proxy.ts';

let postgres: Postgres;
let store: Store;
const uncaught: unknown[] = [];
const note = (error: unknown): void => void uncaught.push(error);

beforeEach(async () => {
  postgres = await startPostgres();
  store = await openPostgresStore(postgres.url);
  await store.create(newRoom());
  process.on('uncaughtException', note);
});
afterEach(async () => {
  process.off('uncaughtException', note);
  await store.close();
  await postgres.stop();
  expect(uncaught.splice(0)).toEqual([]);
});

/** Many people who answer without a pause, and what they were told. */
function crowdAtWork(): { readonly saved: Set<string>; readonly refused: string[]; stop(): Promise<unknown> } {
  const saved = new Set<string>();
  const refused: string[] = [];
  let busy = true;
  let next = 0;
  const someone = async (): Promise<void> => {
    while (busy) {
      const key = `k${(next += 1)}`;
      try {
        if ((await store.saveAnswer('room-1', answer({ key }))) === 'saved') saved.add(key);
      } catch (error) {
        refused.push(error instanceof StoreError ? error.code : String(error));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  };
  const people = Array.from({ length: 40 }, someone);
  return {
    saved,
    refused,
    stop: () => {
      busy = false;
      return Promise.all(people);
    },
  };
}

async function keysKept(): Promise<Set<string>> {
  return new Set((await store.load('room-1'))?.answers.map(({ key }) => key));
}

describe.each([
  { name: 'killed as by a power cut', away: () => postgres.kill(), back: () => postgres.restart() },
  { name: 'frozen', away: async () => postgres.pause(), back: async () => postgres.resume() },
])('the database is $name for 10 s, under load', ({ away, back }) => {
  test('ST9: nothing acknowledged is lost, and it works again by itself', async () => {
    const crowd = crowdAtWork();
    await expect.poll(() => crowd.saved.size, { timeout: 30_000 }).toBeGreaterThan(200);
    await away();
    const start = performance.now();
    await expect.poll(() => crowd.refused.length, { timeout: 30_000 }).toBeGreaterThan(0);
    const [read, appended, person1] = await Promise.allSettled([
      store.size(),
      store.append('room-1', 1, [approved('a')]),
      store.saveParticipant('room-1', person()),
    ]);
    for (const outcome of [read, appended, person1]) expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'away' } });
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 10_000 - (performance.now() - start))));
    await back();
    const known = crowd.saved.size;
    await expect.poll(() => crowd.saved.size, { timeout: 30_000 }).toBeGreaterThan(known + 200);
    await crowd.stop();
    expect(new Set(crowd.refused)).toEqual(new Set(['away']));
    const kept = await keysKept();
    expect([...crowd.saved].filter((key) => !kept.has(key))).toEqual([]);
    // It was done or not: another try says which.
    const { events = [] } = (await store.load('room-1')) ?? {};
    expect([1, 2]).toContain(events.length);
    expect(await store.append('room-1', events.length, [approved('b')])).toBe('saved');
  });
});

test('connections that are cut while many wait come back, each time', async () => {
  const crowd = crowdAtWork();
  for (let round = 1; round <= 5; round += 1) {
    const known = crowd.saved.size;
    await expect.poll(() => crowd.saved.size, { timeout: 30_000 }).toBeGreaterThan(known + 100);
    postgres.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'goed-werk'");
  }
  const known = crowd.saved.size;
  await expect.poll(() => crowd.saved.size, { timeout: 30_000 }).toBeGreaterThan(known + 100);
  await crowd.stop();
  const kept = await keysKept();
  expect([...crowd.saved].filter((key) => !kept.has(key))).toEqual([]);
});

test('a database that is slow for some statements keeps its connections: others are answered on them, and go on', async () => {
  const db = openDatabase(postgres.url);
  const pid = async (): Promise<number> => (await db.ask((sql) => sql<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`))[0]?.pid ?? 0;
  const slow = Promise.allSettled(Array.from({ length: 9 }, () => db.ask((sql) => sql`SELECT pg_sleep(8)`)));
  let over = false;
  void slow.then(() => (over = true));
  const quick = new Set<number>();
  while (!over) {
    quick.add(await pid());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(await slow).toMatchObject(Array.from({ length: 9 }, () => ({ status: 'rejected', reason: { code: 'away' } })));
  // The one connection that was not busy is there still.
  expect(quick.size).toBe(1);
  expect([...quick]).toContain(await pid());
  await db.close();
});

test('a connection that is dead among living ones is given up, once the database would have ended what lies on it', async () => {
  const { port } = new URL(postgres.url);
  const proxy = await startProxy(Number(port));
  onTestFinished(() => proxy.stop());
  const db = openDatabase(postgres.url.replace(port, new URL(proxy.url).port), 7_000);
  const pid = async (): Promise<number> => (await db.ask((sql) => sql<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`))[0]?.pid ?? 0;
  const dead = await pid();
  const lost = db.ask((sql) => sql`SELECT pg_sleep(1)`).catch((error: unknown) => error);
  await expect.poll(() => postgres.sql(`SELECT query FROM pg_stat_activity WHERE pid = ${dead}`)).toContain('pg_sleep');
  proxy.blackHole();
  const living = await pid();
  expect(living).not.toBe(dead);
  let ended: unknown = null;
  void lost.then((error) => (ended = error));
  await expect
    .poll(
      async () => {
        expect(await pid()).toBe(living);
        return ended;
      },
      { timeout: 6_500 },
    )
    .toMatchObject({ code: 'away' });
  await expect.poll(pid, { timeout: 10_000 }).not.toBe(living);
  await db.close();
});

test('an operation that waits too long for somebody else is refused and not half done', async () => {
  const other = connect(postgres.url, { max: 1 });
  await other.unsafe("BEGIN; SELECT * FROM goed_werk.rooms WHERE id = 'room-1' FOR UPDATE");
  const both = await Promise.allSettled([store.append('room-1', 1, [approved('a')]), store.setDeleteAt('room-1', 5)]);
  expect(both).toMatchObject([{ reason: { code: 'busy' } }, { reason: { code: 'busy' } }]);
  await other.unsafe('COMMIT');
  await other.end();
  expect(await store.append('room-1', 1, [approved('b')])).toBe('saved');
  expect(await store.load('room-1')).toMatchObject({ events: [approved('first'), approved('b')], deleteAt: 1_000 });
});

test('a database that only lets people read says so, and goes on when it may write', async () => {
  const setReadOnly = (value: 'on' | 'off'): void => {
    const elsewhere = postgres.url.replace(/\w+$/, 'template1');
    postgres.sql(`ALTER DATABASE postgres SET default_transaction_read_only = ${value}`, elsewhere);
    postgres.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'goed-werk'", elsewhere);
  };
  const save = () => store.saveAnswer('room-1', answer()).catch((error: unknown) => error);
  setReadOnly('on');
  await expect.poll(save, { timeout: 10_000 }).toMatchObject({ code: 'read-only' });
  expect((await store.load('room-1'))?.answers).toEqual([]);
  setReadOnly('off');
  await expect.poll(save, { timeout: 10_000 }).toBe('saved');
});

describe('at the start', () => {
  test.each([
    ['nobody listens there', async () => `postgres://127.0.0.1:${await freePort()}/x`, 'away', 'niet bereikbaar'],
    ['there is no such database', async () => postgres.url.replace(/\w+$/, 'elsewhere'), 'denied', 'DATABASE_URL'],
    ['there is no such user', async () => postgres.url.replace('postgres@', 'nobody@'), 'denied', 'DATABASE_URL'],
  ])('%s: said in plain words', async (_name, url, code, words) => {
    await expect(openPostgresStore(await url())).rejects.toMatchObject({
      name: 'StoreError',
      code,
      message: expect.stringContaining(words),
    });
  });
});
