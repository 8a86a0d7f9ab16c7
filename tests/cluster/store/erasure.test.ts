/** ST7, ST8, ST11, DS8, SS6 and SS7 in the files of the database: marked texts, and the secrets that seal them, in every byte of every table. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import connect from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../../server/store/operations.ts';
import { openPostgresStore } from '../../../server/store/postgres/postgres-store.ts';
import { changesTo, deckKey, newDeck } from '../../server/store/deck-contract.ts';
import { answer, approved, newRoom, person } from '../../server/store/fixtures.ts';
import { newSeries } from '../../server/store/series-contract.ts';
import { startPostgres, type Postgres } from '../../support/postgres.ts';

let postgres: Postgres;
let store: Store;

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());
beforeEach(async () => {
  postgres.sql('DROP SCHEMA IF EXISTS goed_werk CASCADE');
  store = await openPostgresStore(postgres.url);
  onTestFinished(() => store.close());
});

/** Files of tables and indexes that hold some bytes, after all that is in memory was written to them. */
function tablesWith(...texts: (string | Buffer)[]): string[] {
  postgres.sql('CHECKPOINT');
  const tables = join(postgres.folder, 'base');
  return readdirSync(tables, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return texts.some((text) => bytes.includes(text));
    });
}

function secrets(): Buffer[] {
  return postgres
    .sql("SELECT encode(secret, 'hex') FROM goed_werk.seals ORDER BY number")
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Buffer.from(line, 'hex'));
}

async function busyRooms(): Promise<readonly string[]> {
  const rooms = Array.from({ length: 8 }, (_, i) => `room-${i}`);
  for (const [i, id] of rooms.entries())
    await store.create(
      newRoom({ id, code: String(i).padStart(8, '0'), secret: `CANARY-secret-${i}`, opened: approved(`CANARY-log-${i}`) }),
    );
  for (let revision = 1; revision <= 3; revision += 1)
    await Promise.all(
      rooms.flatMap((id, i) =>
        Array.from({ length: 20 }, (_, k) => [
          store.saveAnswer(id, answer({ key: `CANARY-key-${k}`, revision, body: `"CANARY ${'x'.repeat((i * 997 + k * 131) % 5_000)}"` })),
          store.saveParticipant(id, person({ id: `CANARY-${k}`, name: `CANARY ${revision}`, tokenHash: `CANARY-token-${k}` })),
        ]).flat(),
      ),
    );
  return rooms;
}

test('what people wrote is nowhere in readable form, and the secrets of closed and removed rooms are in no file', async () => {
  const rooms = await busyRooms();
  expect(tablesWith('CANARY')).toEqual([]);
  const before = secrets();
  expect(before).toHaveLength(rooms.length);
  for (const secret of before) expect(tablesWith(secret)).not.toEqual([]);
  // Statistics are samples of what is in a table; the database makes them when it likes.
  postgres.sql('ANALYZE');
  for (const [i, id] of rooms.slice(0, 6).entries()) {
    if (i % 3 !== 2) await store.collapse(id, 1, [approved('closed')], `"CANARY harvest ${i}"`, 9_000);
    if (i % 3 !== 0) await store.remove(id);
  }
  for (const [i, secret] of before.entries()) expect(tablesWith(secret).length > 0, `secret of room ${i}`).toBe(i >= 6);
  expect(await store.load('room-0')).toMatchObject({ harvest: '"CANARY harvest 0"', answers: [], participants: [], secret: null });
  expect((await store.load('room-7'))?.answers).toHaveLength(20);
  // What is left of the closed rooms but their own new secrets belongs to nobody any more.
  expect(postgres.sql('SELECT count(*) FROM goed_werk.room_parts WHERE seal NOT IN (SELECT seal FROM goed_werk.rooms)')).toBe('0');
});

test('ST11: words of a harvest that were replaced can be read no more', async () => {
  await store.create(newRoom());
  await store.collapse('room-1', 1, [approved('closed')], '"said too much"', 9_000);
  const [secret = Buffer.alloc(0)] = secrets();
  await store.saveHarvest('room-1', '"said too much"', '"better"');
  expect(tablesWith(secret)).toEqual([]);
  expect(await store.load('room-1')).toMatchObject({ harvest: '"better"', events: [approved('closed')], deleteAt: 9_000 });
});

test('DS8, SS6 and SS7: decks, gatherings and series leave no secret', async () => {
  await store.createDeck(newDeck({ body: '"CANARY"', key: deckKey({ label: 'CANARY' }) }));
  await store.appendChanges('deck-1', 0, changesTo('CANARY'), null);
  await store.createSeries(newSeries({ body: '"CANARY"' }));
  for (const room of ['a', 'b']) await store.addSeriesRoom('series-1', { room, about: '"CANARY"' });
  expect(tablesWith('CANARY"')).toEqual([]);
  const [deck = Buffer.alloc(0), series = Buffer.alloc(0), first = Buffer.alloc(0), second = Buffer.alloc(0)] = secrets();
  await store.removeDeck('deck-1');
  expect([tablesWith(deck).length, tablesWith(series).length > 0]).toEqual([0, true]);
  await store.forgetSeriesRoom('a');
  expect([tablesWith(first).length, tablesWith(second).length > 0]).toEqual([0, true]);
  await store.removeSeries('series-1');
  expect([tablesWith(series, second), secrets()]).toEqual([[], []]);
});

test('a backup that looks at the moment before holds the erasing up, not the closing; afterwards it is done by itself', async () => {
  await store.create(newRoom());
  await store.create(newRoom({ id: 'room-2', code: '22222222' }));
  const [secret = Buffer.alloc(0)] = secrets();
  const backup = connect(postgres.url, { max: 1 });
  await backup.unsafe('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM goed_werk.seals');
  expect(await store.collapse('room-1', 1, [approved('closed')], null, 9_000)).toBe('saved');
  expect(await store.saveAnswer('room-2', answer())).toBe('saved');
  expect((await store.load('room-2'))?.answers).toHaveLength(1);
  expect(tablesWith(secret)).not.toEqual([]);
  expect(await backup`SELECT count(*)::int AS n FROM goed_werk.seals`).toEqual([{ n: 2 }]);
  await backup.unsafe('COMMIT');
  await backup.end();
  await expect.poll(() => tablesWith(secret), { timeout: 30_000, interval: 200 }).toEqual([]);
});

test('a process that was killed between closing and erasing: the next one erases', async () => {
  await store.create(newRoom());
  const [secret = Buffer.alloc(0)] = secrets();
  postgres.sql("SELECT goed_werk.remove_room('room-1')", `${postgres.url}?options=-csearch_path%3Dgoed_werk`);
  expect(tablesWith(secret)).not.toEqual([]);
  const next = await openPostgresStore(postgres.url);
  onTestFinished(() => next.close());
  await expect.poll(() => tablesWith(secret), { timeout: 30_000, interval: 200 }).toEqual([]);
});
