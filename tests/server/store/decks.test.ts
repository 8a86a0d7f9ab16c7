/** Decks in both stores, and what only a disk can show: opening again, a kill, an older database, and that nothing stays behind. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { openMemoryStore } from '../../../server/store/memory/memory-store.ts';
import { migrate, MIGRATIONS, versionOf } from '../../../server/store/sqlite/migrations.ts';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { changesTo, deckContract, deckKey, newDeck } from './deck-contract.ts';
import { answer, newRoom, testFolder } from './fixtures.ts';

describe('decks in memory', () => deckContract(async () => openMemoryStore()));

describe('decks on disk', () => {
  deckContract(() => openSqliteStore(testFolder()));

  test('DS1: everything is there after opening again', async () => {
    const folder = testFolder();
    const before = await openSqliteStore(folder);
    await before.createDeck(newDeck());
    await before.appendChanges('deck-1', 0, changesTo('a', 'b'), { body: '{"v":2}', cut: 1 });
    await before.appendChanges('deck-1', 2, changesTo('c'), null);
    await before.nameVersion('deck-1', { version: 2, name: 'Klaar', madeAt: 5, body: '{"v":2}' });
    await before.addDeckKey('deck-1', deckKey({ hash: 'hash-2', id: 'link-2', right: 'copy', label: 'Provincie' }));
    const ask = async (store: typeof before) => [
      await store.loadDeck('deck-1'),
      await store.namedVersions('deck-1'),
      await store.deckKeys('deck-1'),
      await store.deckByKey('hash-2'),
    ];
    const kept = await ask(before);
    await before.close();
    const after = await openSqliteStore(folder);
    expect(await ask(after)).toEqual(kept);
    await after.close();
  });

  test('a deck that fails to be made does not take the room of the same moment along', async () => {
    const store = await openSqliteStore(testFolder());
    await Promise.all([store.create(newRoom()), store.createDeck(newDeck())]);
    const [saved, twice, appended] = await Promise.allSettled([
      store.saveAnswer('room-1', answer()),
      store.createDeck(newDeck({ key: deckKey({ hash: 'other' }) })),
      store.appendChanges('deck-1', 0, changesTo('a'), null),
    ]);
    expect([saved.status, twice.status, appended.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect([await store.deckByKey('other'), await store.deckCount()]).toEqual([null, 1]);
    await store.close();
  });
});

test('a database from before the studio gets its tables and keeps its rooms', async () => {
  const folder = testFolder();
  mkdirSync(folder, { recursive: true });
  const db = new DatabaseSync(join(folder, 'rooms.db'));
  migrate(db, MIGRATIONS.slice(0, 1));
  db.close();
  const old = new DatabaseSync(join(folder, 'rooms.db'));
  expect(versionOf(old)).toBe(1);
  old.exec(readFileSync(new URL('version-1.sql', import.meta.url), 'utf8').replaceAll(/CREATE (TABLE (rooms|access)|INDEX)[^;]*;/g, ''));
  old.close();
  const store = await openSqliteStore(folder);
  expect((await store.load('room-1'))?.participants).toMatchObject([{ name: 'Fatima' }]);
  await store.createDeck(newDeck());
  expect((await store.deckByKey('hash-1'))?.deck).toBe('deck-1');
  await store.close();
  const now = new DatabaseSync(join(folder, 'rooms.db'));
  expect(versionOf(now)).toBe(MIGRATIONS.length);
  now.close();
});

function filesWith(folder: string, what: string | Buffer): string[] {
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(what));
}

/** The secrets that seal decks, the ones that were destroyed left out. */
function secretsIn(folder: string): Buffer[] {
  const db = new DatabaseSync(join(folder, 'rooms.db'), { readOnly: true });
  const rows = db.prepare('SELECT secret FROM deck_secrets WHERE secret <> zeroblob(32) ORDER BY deck').all();
  db.close();
  return rows.map(({ secret }) => Buffer.from(secret as Uint8Array));
}

test('DS8: what a deck holds is nowhere in readable form, and its secret is on no page of any file once it is removed', async () => {
  const folder = testFolder();
  const store = await openSqliteStore(folder);
  // Enough for the secrets to fill several pages, and decks removed all through them.
  const decks = Array.from({ length: 400 }, (_, i) => ({ id: `deck-${i}`, mark: `CANARY-${i}` }));
  for (const { id, mark } of decks) {
    const key = deckKey({ hash: `hash-${id}`, id: `link-${id}`, label: `label ${mark}` });
    await store.createDeck({ id, body: JSON.stringify({ title: mark }), key });
  }
  const secrets = secretsIn(folder);
  expect(secrets).toHaveLength(400);
  let version = 0;
  const writeSome = async (to: typeof decks): Promise<void> => {
    for (let round = 0; round < 10; round += 1, version += 1) {
      const renewed = round % 4 === 3 ? { body: `"CANARY ${'s'.repeat(round * 900)}"`, cut: Math.max(0, version - 3) } : null;
      await Promise.all(
        to.flatMap(({ id, mark }) => [
          store.appendChanges(id, version, [{ id: `c-${version}`, body: `"${mark} ${'x'.repeat((version * 137) % 5_000)}"` }], renewed),
          store.nameVersion(id, { version, name: `${mark} named`, madeAt: 1, body: `"${mark}"` }),
        ]),
      );
    }
  };
  const busy = decks.slice(0, 12);
  await writeSome(busy);
  const removed = decks.filter((_, i) => i % 3 === 0);
  for (const { id } of removed) await store.removeDeck(id);
  for (let i = 0; i < 50; i += 1)
    await store.createDeck(newDeck({ id: `later-${i}`, key: deckKey({ hash: `later-${i}`, id: `later-${i}` }) }));
  await writeSome(busy.filter((each) => !removed.includes(each)));
  const check = (): void => {
    expect(filesWith(folder, 'CANARY')).toEqual([]);
    for (const [i, secret] of secrets.entries()) expect(filesWith(folder, secret).length > 0, `secret of deck ${i}`).toBe(i % 3 !== 0);
  };
  check();
  await store.close();
  check();
});

test('a sealed text that was tampered with is not opened', async () => {
  const folder = testFolder();
  const store = await openSqliteStore(folder);
  await store.createDeck(newDeck());
  await store.close();
  const db = new DatabaseSync(join(folder, 'rooms.db'));
  const { body } = db.prepare("SELECT body FROM deck_parts WHERE part = 'snapshot'").get() as { body: Uint8Array };
  body[30] = (body[30] ?? 0) ^ 1;
  db.prepare("UPDATE deck_parts SET body = ? WHERE part = 'snapshot'").run(body);
  db.close();
  const again = await openSqliteStore(folder);
  await expect(again.loadDeck('deck-1')).rejects.toMatchObject({ name: 'StoreError' });
  await again.close();
});
