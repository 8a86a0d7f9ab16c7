/** Series in both stores, and what only a disk can show: opening again, an older database, and that nothing stays behind. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { openMemoryStore } from '../../../server/store/memory/memory-store.ts';
import { migrate, MIGRATIONS, versionOf } from '../../../server/store/sqlite/migrations.ts';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { approved, newRoom, testFolder } from './fixtures.ts';
import { newSeries, otherSeries, seriesContract } from './series-contract.ts';

describe('series in memory', () => seriesContract(async () => openMemoryStore()));

describe('series on disk', () => {
  seriesContract(() => openSqliteStore(testFolder()));

  test('SS1: everything is there after opening again', async () => {
    const folder = testFolder();
    const before = await openSqliteStore(folder);
    await before.createSeries(newSeries({ body: '{"title":"Zoë ’t Hart"}' }));
    await before.create(newRoom());
    await before.addSeriesRoom('series-1', { room: 'room-1', about: '{}' });
    await before.collapse('room-1', 1, [approved('closed')], '{"people":7}', 5_000);
    const kept = await before.loadSeries('series-1');
    await before.close();
    const after = await openSqliteStore(folder);
    expect([await after.loadSeries('series-1'), await after.seriesByKey('view-1')]).toEqual([kept, { series: 'series-1', right: 'view' }]);
    await after.close();
  });
});

test('a database from before series gets their tables and keeps its decks', async () => {
  const folder = testFolder();
  mkdirSync(folder, { recursive: true });
  const old = new DatabaseSync(join(folder, 'rooms.db'));
  migrate(old, MIGRATIONS.slice(0, 2));
  expect(versionOf(old)).toBe(2);
  old.close();
  const store = await openSqliteStore(folder);
  await store.createSeries(newSeries());
  expect([(await store.loadSeries('series-1'))?.id, await store.deckCount()]).toEqual(['series-1', 0]);
  await store.close();
});

function filesWith(folder: string, text: string | Buffer): string[] {
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));
}

function secretsIn(folder: string): Buffer[] {
  const db = new DatabaseSync(join(folder, 'rooms.db'), { readOnly: true });
  const rows = db.prepare('SELECT secret FROM deck_secrets WHERE secret <> zeroblob(32)').all();
  db.close();
  return rows.map(({ secret }) => Buffer.from(secret as Uint8Array));
}

test('SS6 and SS7: what a series holds is nowhere in readable form, and its secrets are gone with it', async () => {
  const folder = testFolder();
  const store = await openSqliteStore(folder);
  await store.createSeries(newSeries({ body: '{"title":"CANARY-title"}' }));
  await store.createSeries(otherSeries());
  for (const room of ['room-1', 'room-2', 'room-3']) {
    await store.create(newRoom({ id: room, code: room }));
    await store.addSeriesRoom('series-1', { room, about: `{"title":"CANARY-${room}"}` });
    await store.collapse(room, 1, [approved('closed')], `{"quote":"CANARY-harvest-${room}"}`, 5_000);
    await store.remove(room);
  }
  expect(filesWith(folder, 'CANARY')).toEqual([]);
  const all = secretsIn(folder);
  await store.forgetSeriesRoom('room-2');
  const left = secretsIn(folder);
  expect([all.length, left.length]).toEqual([5, 4]);
  await store.removeSeries('series-1');
  const other = secretsIn(folder);
  expect(other).toHaveLength(1);
  for (const secret of all.filter((each) => !other.some((kept) => kept.equals(each)))) expect(filesWith(folder, secret)).toEqual([]);
  await store.close();
});
