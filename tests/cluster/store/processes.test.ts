/** Several processes on one database: each is a store of its own, with its own connections and its own memory of rooms. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../../server/store/operations.ts';
import { migrate, STEPS } from '../../../server/store/postgres/migrations.ts';
import { openPostgresStore } from '../../../server/store/postgres/postgres-store.ts';
import type { StoredAnswer } from '../../../server/store/room-store.ts';
import { deckKey, newDeck } from '../../server/store/deck-contract.ts';
import { answer, approved, newRoom, person } from '../../server/store/fixtures.ts';
import { newSeries } from '../../server/store/series-contract.ts';
import { startPostgres, type Postgres } from '../../support/postgres.ts';

let postgres: Postgres;
let stores: readonly [Store, Store, Store];

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());
/** Three processes that start at the same moment on an empty database. */
beforeEach(async () => {
  postgres.sql('DROP SCHEMA IF EXISTS goed_werk CASCADE');
  stores = await Promise.all([openPostgresStore(postgres.url), openPostgresStore(postgres.url), openPostgresStore(postgres.url)]);
  onTestFinished(async () => void (await Promise.all(stores.map((store) => store.close()))));
});

describe('the shape of the database', () => {
  test('was made once, and stays as it is when it is opened again', async () => {
    expect(postgres.sql('SELECT count(*) FROM goed_werk.steps')).toBe(String(STEPS.length));
  });

  test('is brought up to date with all that is in it, and refused when it is newer', async () => {
    await stores[0].create(newRoom());
    const newer = [...STEPS, "ALTER TABLE rooms ADD COLUMN colour text NOT NULL DEFAULT 'blue'"];
    await Promise.all([migrate(postgres.url, newer), migrate(postgres.url, newer)]);
    expect(postgres.sql('SELECT id, colour FROM goed_werk.rooms')).toBe('room-1|blue');
    await expect(openPostgresStore(postgres.url)).rejects.toMatchObject({ name: 'StoreError', code: 'newer' });
  });

  test('a step that fails leaves everything as it was', async () => {
    const wrong = [...STEPS, 'CREATE TABLE extra (a integer); CREATE TABLE rooms (a integer)'];
    await expect(migrate(postgres.url, wrong)).rejects.toMatchObject({ code: 'internal' });
    expect(postgres.sql("SELECT to_regclass('goed_werk.extra') IS NULL")).toBe('t');
    await (await openPostgresStore(postgres.url)).close();
  });

  test('a connection that breaks in a step leaves neither the step nor its count, and the next start takes it', async () => {
    const broken = [...STEPS, 'CREATE TABLE extra (a integer); SELECT pg_terminate_backend(pg_backend_pid())'];
    await expect(migrate(postgres.url, broken)).rejects.toMatchObject({ code: 'away' });
    expect(postgres.sql("SELECT to_regclass('goed_werk.extra') IS NULL, (SELECT count(*) FROM goed_werk.steps)")).toBe(`t|${STEPS.length}`);
    await migrate(postgres.url, [...STEPS, 'CREATE TABLE extra (a integer) -- the last line of a step may be a remark']);
    expect(postgres.sql('SELECT count(*) FROM goed_werk.steps')).toBe(String(STEPS.length + 1));
  });

  test('many that start together take every step once', async () => {
    const more = [...STEPS, 'CREATE TABLE counted (a integer)', 'INSERT INTO counted VALUES (1)', 'INSERT INTO counted VALUES (2)'];
    await Promise.all(Array.from({ length: 8 }, () => migrate(postgres.url, more)));
    expect(postgres.sql('SELECT count(*), (SELECT count(*) FROM goed_werk.steps) FROM goed_werk.counted')).toBe(`2|${more.length}`);
  });
});

describe('at the same moment', () => {
  test('ST2, ST3, ST6, ST7: one of them creates, appends, uses a key, closes', async () => {
    const key = { hash: 'once', kind: 'recovery', endsAt: null } as const;
    const of = (does: (store: Store, i: number) => Promise<unknown>) => Promise.all(stores.map(does));
    expect((await of((store, i) => store.create(newRoom({ id: `room-${i}` })))).toSorted()).toEqual([
      'code-taken',
      'code-taken',
      'created',
    ]);
    const id = (await stores[0].idByCode('12345678')) ?? '';
    await stores[1].addAccess(id, key);
    for (let version = 1; version <= 10; version += 1)
      expect((await of((store, i) => store.append(id, version, [approved(`${version} ${i}`)]))).toSorted()).toEqual([
        'conflict',
        'conflict',
        'saved',
      ]);
    expect((await of((store) => store.useAccess('once', 'recovery'))).toSorted()).toEqual([false, false, true]);
    expect((await of((store) => store.collapse(id, 11, [approved('closed')], null, 9_000))).toSorted()).toEqual([
      'conflict',
      'conflict',
      'saved',
    ]);
    expect((await stores[2].load(id))?.events).toEqual([approved('closed')]);
  });

  test('DS3, DS7, SS4: one of them changes a deck, withdraws a last key, adds a room to a series', async () => {
    await stores[0].createDeck(newDeck());
    await stores[0].addDeckKey('deck-1', deckKey({ hash: 'hash-2', id: 'link-2' }));
    await stores[0].createSeries(newSeries());
    const all = await Promise.all([
      Promise.all(stores.map((store, i) => store.appendChanges('deck-1', 0, [{ id: `c${i}`, body: '{}' }], null))),
      Promise.all([stores[1].revokeDeckKey('deck-1', 'link-1'), stores[2].revokeDeckKey('deck-1', 'link-2')]),
      Promise.all(stores.map((store) => store.addSeriesRoom('series-1', { room: 'room-1', about: '{}' }))),
    ]);
    expect(all.map((outcomes) => (outcomes as string[]).toSorted())).toEqual([
      ['conflict', 'conflict', 'saved'],
      ['last', 'revoked'],
      ['gone', 'gone', 'saved'],
    ]);
  });

  test('ST5: a room closes while all answer: what was acknowledged before is in, and nothing comes after', async () => {
    await stores[0].create(newRoom());
    const answers = stores.flatMap((store, i) =>
      Array.from({ length: 100 }, (_, k) => store.saveAnswer('room-1', answer({ key: `${i} ${k}` }))),
    );
    const closed = await stores[1].collapse('room-1', 1, [approved('closed')], null, 9_000);
    const outcomes = await Promise.all(answers);
    expect(closed).toBe('saved');
    expect(outcomes.filter((outcome) => outcome !== 'saved' && outcome !== 'gone')).toEqual([]);
    expect(await Promise.all(stores.map((store) => store.saveAnswer('room-1', answer({ key: 'late' }))))).toEqual(['gone', 'gone', 'gone']);
    expect(await Promise.all(stores.map((store) => store.saveParticipant('room-1', person())))).toEqual(['gone', 'gone', 'gone']);
    expect((await stores[0].load('room-1'))?.answers).toEqual([]);
    expect(postgres.sql('SELECT count(*) FROM goed_werk.room_parts')).toBe('0');
  });
});

/** What a device sends: a revision has one body. */
const sent = fc
  .record({
    activity: fc.constantFrom('a', 'b'),
    slot: fc.constantFrom('first', 'second'),
    key: fc.constantFrom('k1', 'k2', 'k3'),
    revision: fc.integer({ min: 1, max: 6 }),
  })
  .map((each): StoredAnswer => ({ ...each, body: JSON.stringify(each) }));

test('ST4: whichever process gets what first, in whatever order and however often, the highest revision of each answer is kept', async () => {
  let rooms = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(0, 1, 2), sent), { maxLength: 60 }), async (arrivals) => {
      const id = `room-${(rooms += 1)}`;
      await stores[0].create(newRoom({ id, code: String(rooms).padStart(8, '0') }));
      const expected = new Map<string, StoredAnswer>();
      for (const [, each] of arrivals) {
        const place = `${each.activity} ${each.slot} ${each.key}`;
        if ((expected.get(place)?.revision ?? 0) < each.revision) expected.set(place, each);
      }
      await Promise.all(arrivals.map(([store, each]) => (stores[store] ?? stores[0]).saveAnswer(id, each)));
      const kept = (await stores[1].load(id))?.answers ?? [];
      expect(new Map(kept.map((each) => [`${each.activity} ${each.slot} ${each.key}`, each]))).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test('ST9: an answer that can not be kept does not take the others of its moment along', async () => {
  await stores[0].create(newRoom());
  const outcomes = await Promise.allSettled([
    stores[0].saveAnswer('room-1', answer({ key: 'before' })),
    stores[0].saveAnswer('room-1', answer({ key: 'failing', revision: 1.5 })),
    stores[0].saveAnswer('room-1', answer({ key: 'also', activity: 'nul \u0000' })),
    stores[0].saveAnswer('room-1', answer({ key: 'after' })),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(outcomes[1]).toMatchObject({ reason: { code: 'internal', message: expect.not.stringContaining('1.5') } });
  expect(new Set((await stores[1].load('room-1'))?.answers.map(({ key }) => key))).toEqual(new Set(['before', 'after']));
});

test('ST10: answers and people of one moment lie in an order that has nothing to do with who came first', async () => {
  await stores[0].create(newRoom());
  const keys = Array.from({ length: 40 }, (_, i) => `k${i}`);
  await Promise.all(keys.map((key) => stores[0].saveAnswer('room-1', answer({ key }))));
  const columns = postgres.sql("SELECT string_agg(column_name, ' ') FROM information_schema.columns WHERE table_name = 'room_parts'");
  expect(columns.split(' ').toSorted()).toEqual(['activity', 'body', 'place', 'revision', 'seal', 'slot']);
  const written = postgres.sql(
    "SELECT encode(place, 'hex') FROM goed_werk.room_parts WHERE revision > 0 ORDER BY xmin::text::bigint, ctid",
  );
  expect(written.split('\n')).toEqual(written.split('\n').toSorted());
  expect((await stores[0].load('room-1'))?.answers.map(({ key }) => key)).not.toEqual(keys);
});
