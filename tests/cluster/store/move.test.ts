/** `npm run store:move`: from SQLite to PostgreSQL and back, without losing anything. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../../server/store/operations.ts';
import { openPostgresStore } from '../../../server/store/postgres/postgres-store.ts';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { answer, approved, newRoom, person, testFolder } from '../../server/store/fixtures.ts';
import { everythingIn, fillStore } from '../../server/store/whole-contract.ts';
import { startPostgres, type Postgres } from '../../support/postgres.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const PROGRAM = join(import.meta.dirname, '..', '..', '..', 'server', 'cli', 'store-move.ts');
/** @param url of the database that is called `postgres` on the command line */
const move = (url: string, ...args: string[]) =>
  spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8', env: { PATH: process.env['PATH'], DATABASE_URL: url } });

/** Opens a store, and closes it again: the program that moves wants it for itself. */
async function inStore<Result>(opening: Promise<Store>, work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await opening;
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** One of everything, and rooms as they are in use: one with a hundred people, half of the others closed. */
async function fill(store: Store): Promise<void> {
  await fillStore(store);
  for (let i = 0; i < 12; i += 1) {
    const id = `busy-${i}`;
    await store.create(newRoom({ id, code: `busy${i}`, secret: `secret ${i}`, deleteAt: 1_700_000_000_000 + i }));
    const people = Array.from({ length: i === 0 ? 100 : 7 }, (_, k) => k);
    await Promise.all(people.map((k) => store.saveParticipant(id, person({ id: `p${k}`, name: `Naam ${k} é` }))));
    for (const slot of ['a', 'b', 'c'])
      await Promise.all(people.map((k) => store.saveAnswer(id, answer({ slot, key: `k${k}`, revision: k + 1, body: `"${slot} ${k}"` }))));
    for (let version = 1; version < 6; version += 1) await store.append(id, version, [approved(`${version}`)]);
    if (i % 2 === 1) await store.collapse(id, 6, [approved('closed'), { type: 'locked' }], `{"room":${i}}`, 9_000 + i);
  }
}

test('everything comes back the same by way of PostgreSQL, and the source stays as it was', async () => {
  const [first, last] = [testFolder(), testFolder()];
  const url = await postgres.database();
  const before = await inStore(openSqliteStore(first), async (store) => {
    await fill(store);
    return everythingIn(store);
  });
  const there = move(url, '--from', `sqlite:${first}`, '--to', 'postgres');
  expect(there).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('15 sessies') });
  expect(await inStore(openPostgresStore(url), everythingIn)).toEqual(before);
  expect(move(url, '--from', 'postgres', '--to', `sqlite:${last}`)).toMatchObject({ status: 0, stderr: '', stdout: there.stdout });
  expect(await inStore(openSqliteStore(last), everythingIn)).toEqual(before);
  expect(await inStore(openSqliteStore(first), everythingIn)).toEqual(before);
});

test('a target that is not empty, or a source that is not there, is refused in plain words and nothing is changed', async () => {
  const folder = testFolder();
  const url = await postgres.database();
  await inStore(openSqliteStore(folder), (store) => store.create(newRoom()));
  await inStore(openPostgresStore(url), (store) => store.create(newRoom({ id: 'other', code: '99999999' })));
  expect(move(url, '--from', `sqlite:${folder}`, '--to', 'postgres')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('niet leeg'),
  });
  expect(await inStore(openPostgresStore(url), (store) => store.roomIds())).toEqual(['other']);
  const missing = join(folder, 'missing');
  expect(move(url, '--from', `sqlite:${missing}`, '--to', 'postgres')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('does not exist'),
  });
  const wrong = url.replace('postgres@', 'postgres:PASSWORD@').replace(/\w+$/, 'elsewhere');
  const refused = move(wrong, '--from', `sqlite:${folder}`, '--to', 'postgres');
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('DATABASE_URL') });
  expect(refused.stderr).not.toContain('PASSWORD');
  expect(move(url, '--from', 'mysql://x', '--to', 'postgres')).toMatchObject({ status: 64, stderr: expect.stringContaining('store:move') });
});

test('an address with a password is taken from the environment and from nowhere else', async () => {
  const url = await postgres.database();
  const folder = testFolder();
  await inStore(openSqliteStore(folder), (store) => store.create(newRoom()));
  for (const [environment, to] of [
    ['', url],
    [url, url],
    ['', 'postgres'],
  ] as const) {
    const refused = move(environment, '--from', `sqlite:${folder}`, '--to', to);
    expect(refused).toMatchObject({ status: 64, stdout: '', stderr: expect.stringContaining('DATABASE_URL') });
  }
  expect(move('mysql://x', '--from', `sqlite:${folder}`, '--to', 'postgres')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('DATABASE_URL'),
  });
  expect(await inStore(openPostgresStore(url), (store) => store.roomIds())).toEqual([]);
});

test('a server that still has the data folder keeps it', async () => {
  const folder = testFolder();
  await inStore(openSqliteStore(folder), async (store) => {
    await store.create(newRoom());
    const refused = move(await postgres.database(), '--from', `sqlite:${folder}`, '--to', 'postgres');
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('Another server') });
  });
});
