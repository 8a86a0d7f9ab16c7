import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { answer, newRoom, testFolder } from '../store/fixtures.ts';
import { acknowledged, startWriting } from '../store/writing-process.ts';

const PROGRAM = join(import.meta.dirname, '..', '..', '..', 'server', 'cli', 'backup.ts');
const backup = (dataDir: string, target: string) =>
  spawnSync(process.execPath, [PROGRAM, target], { env: { ...process.env, DATA_DIR: dataDir }, encoding: 'utf8' });

test('a copy made while the server writes holds all that was acknowledged before, and can be restored', async () => {
  const folder = testFolder();
  const copy = join(testFolder(), 'copy.db');
  const writing = startWriting(folder);
  await expect.poll(() => acknowledged(writing.lines).length, { timeout: 10_000 }).toBeGreaterThan(200);
  const before = acknowledged(writing.lines);
  expect(backup(folder, copy)).toMatchObject({ status: 0, stdout: expect.stringContaining(copy) });
  const known = acknowledged(writing.lines).length;
  await expect.poll(() => acknowledged(writing.lines).length).toBeGreaterThan(known);
  await writing.kill();

  const restored = testFolder();
  copyFileSync(copy, join(restored, 'rooms.db'));
  const store = await openSqliteStore(restored);
  const kept = new Set((await store.load('room-1'))?.answers.map(({ key }) => key));
  expect(before.filter((number) => !kept.has(`k${number}`))).toEqual([]);
  expect(await store.saveAnswer('room-1', answer({ key: 'after' }))).toBe('saved');
  await store.close();
});

test('nobody else can read the copy, and an older copy is not overwritten', async () => {
  const folder = testFolder();
  const store = await openSqliteStore(folder);
  await store.create(newRoom());
  await store.close();
  const copy = join(folder, 'copy.db');
  expect(backup(folder, copy).status).toBe(0);
  expect(statSync(copy).mode & 0o077).toBe(0);
  expect(backup(folder, copy)).toMatchObject({ status: 1, stderr: expect.stringContaining('already exists') });
  expect(existsSync(`${copy}.unfinished`)).toBe(false);
});

test.each([
  ['no database there', (folder: string) => mkdirSync(join(folder, 'empty')), 'does not exist'],
  ['a damaged database', (folder: string) => writeFileSync(join(folder, 'rooms.db'), 'x'.repeat(5_000)), 'damaged'],
])('%s is said in plain words', (_name, prepare, words) => {
  const folder = testFolder();
  prepare(folder);
  expect(backup(folder, join(folder, 'copy.db'))).toMatchObject({ status: 1, stderr: expect.stringContaining(words) });
});

test('a backup does not hold up erasing for good', async () => {
  const folder = testFolder();
  const store = await openSqliteStore(folder);
  await store.create(newRoom());
  await store.saveAnswer('room-1', answer({ body: '"CANARY"' }));
  // A reader that stays, as a slow backup is.
  const { DatabaseSync } = await import('node:sqlite');
  const reader = new DatabaseSync(join(folder, 'rooms.db'), { readOnly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM rooms').get();
  const found = () => execFileSync('sh', ['-c', 'cat "$0"/rooms.db*', folder]).includes('CANARY');
  await store.remove('room-1');
  expect(found()).toBe(true);
  reader.exec('COMMIT');
  reader.close();
  await expect.poll(found, { timeout: 5_000, interval: 100 }).toBe(false);
  await store.close();
});
