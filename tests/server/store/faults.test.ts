/** Damaged and locked files, a disk without room, a folder that is not one: a clear message, nothing lost, nothing touched. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { migrate, MIGRATIONS, versionOf } from '../../../server/store/sqlite/migrations.ts';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { answer, newRoom, testFolder } from './fixtures.ts';
import { acknowledged, startWriting } from './writing-process.ts';

describe('a second server on the same folder', () => {
  test('in the same process is refused, and may come when the first is closed', async () => {
    const folder = testFolder();
    const first = await openSqliteStore(folder);
    await expect(openSqliteStore(folder)).rejects.toMatchObject({ name: 'StoreError', code: 'in-use' });
    await first.close();
    await (await openSqliteStore(folder)).close();
  });

  test('in another process is refused in plain words', async () => {
    const folder = testFolder();
    const first = await openSqliteStore(folder);
    const second = startWriting(folder);
    expect(await second.line((line) => line.startsWith('closed'))).toMatch(
      /in-use Een andere server gebruikt deze gegevensmap al\. \/ Another server/,
    );
    expect(await first.create(newRoom())).toBe('created');
    await first.close();
  });
});

describe('a damaged database', () => {
  test.each([
    ['text instead of a database', () => Buffer.from('not a database at all '.repeat(500))],
    [
      'pages overwritten in the middle',
      (good: Buffer) => Buffer.concat([good.subarray(0, 4_096), Buffer.alloc(good.length - 4_096, 0x5a)]),
    ],
    ['half of the file', (good: Buffer) => good.subarray(0, good.length >> 1)],
  ])('%s: says so and stays as it is', async (_name, damage) => {
    const folder = testFolder();
    const store = await openSqliteStore(folder);
    await store.create(newRoom());
    for (let i = 0; i < 20; i++) await store.saveAnswer('room-1', answer({ key: `k${i}`, body: 'x'.repeat(900) }));
    await store.close();
    const file = join(folder, 'rooms.db');
    const damaged = damage(readFileSync(file));
    writeFileSync(file, damaged);
    await expect(openSqliteStore(folder)).rejects.toMatchObject({ code: 'corrupt', message: expect.stringContaining('beschadigd') });
    expect(readFileSync(file).equals(damaged)).toBe(true);
    // The lock is let go of, so a restored backup opens at once.
    writeFileSync(file, '');
    await (await openSqliteStore(folder)).close();
  });

  test('a data folder that is a file', async () => {
    const file = join(testFolder(), 'data');
    writeFileSync(file, '');
    await expect(openSqliteStore(file)).rejects.toMatchObject({ code: 'io', message: expect.stringContaining('geen map') });
  });
});

describe('versions of the database', () => {
  test('an older database is brought up to date and keeps what it has', () => {
    const db = new DatabaseSync(':memory:');
    const first = (each: DatabaseSync): void => each.exec("CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('kept')");
    migrate(db, [first]);
    migrate(db, [first, (each) => each.exec("ALTER TABLE t ADD COLUMN b TEXT NOT NULL DEFAULT 'new'")]);
    expect({ ...db.prepare('SELECT * FROM t').get() }).toEqual({ a: 'kept', b: 'new' });
    expect(versionOf(db)).toBe(2);
  });

  test('a step that fails leaves the version before it', () => {
    const db = new DatabaseSync(':memory:');
    const steps = [
      (each: DatabaseSync): void => each.exec('CREATE TABLE t (a TEXT)'),
      (each: DatabaseSync): void => each.exec('CREATE TABLE u (a TEXT); CREATE TABLE t (a TEXT)'),
    ];
    expect(() => migrate(db, steps)).toThrow('already exists');
    expect(versionOf(db)).toBe(1);
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE name = 'u'").get()).toBeUndefined();
  });

  test('a newer database is refused', async () => {
    const folder = testFolder();
    await (await openSqliteStore(folder)).close();
    const db = new DatabaseSync(join(folder, 'rooms.db'));
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    db.close();
    await expect(openSqliteStore(folder)).rejects.toMatchObject({ code: 'newer' });
  });

  test('a database of the first version opens with everything in it', async () => {
    const folder = testFolder();
    mkdirSync(folder, { recursive: true });
    const db = new DatabaseSync(join(folder, 'rooms.db'));
    db.exec(readFileSync(new URL('version-1.sql', import.meta.url), 'utf8'));
    db.close();
    const store = await openSqliteStore(folder);
    expect(await store.load('room-1')).toMatchObject({
      code: '12345678',
      secret: 'secret-1',
      events: [{ type: 'locked' }, { type: 'unlocked' }],
      participants: [{ name: 'Fatima' }],
      answers: [{ key: 'k' }],
    });
    expect(await store.load('room-2')).toMatchObject({ secret: null, harvest: '{"counts":[]}', answers: [] });
    expect(await store.idByAccess('hash')).toEqual({ room: 'room-1', kind: 'console', endsAt: null });
    await store.close();
  });
});

describe.skipIf(process.platform !== 'linux')('a disk without room', () => {
  test('ST9: writes are refused, reads go on, and it works again when there is room', { timeout: 60_000 }, async () => {
    const folder = testFolder();
    // No file of this process may grow beyond 1 MB, until the limit is lifted: the same to the database as a disk that is full for a while.
    const writing = startWriting(folder, 0, 'trap "" XFSZ; ulimit -S -f 2000; exec "$@"');
    expect(await writing.line((line) => line.startsWith('refused'))).toMatch(/^refused (full|io)$/);
    expect(await writing.line((line) => line.startsWith('rooms'))).toBe('rooms 1');
    const before = acknowledged(writing.lines).length;
    execFileSync('/usr/bin/prlimit', ['--pid', String(writing.child.pid), '--fsize=unlimited:unlimited']);
    const known = writing.lines.length;
    await expect.poll(() => acknowledged(writing.lines.slice(known)).length, { timeout: 20_000 }).toBeGreaterThan(100);
    await writing.kill();
    const store = await openSqliteStore(folder);
    const kept = new Set((await store.load('room-1'))?.answers.map(({ key }) => key));
    expect(before).toBeGreaterThan(0);
    expect(acknowledged(writing.lines).filter((number) => !kept.has(`k${number}`))).toEqual([]);
    await store.close();
  });
});
