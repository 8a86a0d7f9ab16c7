/** Erasing when the database is not ours alone: the roles and the settings of an administrator. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import connect from 'postgres';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openPostgresStore } from '../../../server/store/postgres/postgres-store.ts';
import { answer, approved, newRoom } from '../../server/store/fixtures.ts';
import { startPostgres, type Postgres } from '../../support/postgres.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
  postgres.sql('CREATE ROLE goedwerk LOGIN');
});
afterAll(() => postgres.stop());

/** A database as the README makes one: of a role that is not the administrator. @returns the url of either. */
async function ownDatabase(): Promise<{ readonly own: string; readonly administrator: string }> {
  const administrator = await postgres.database();
  postgres.sql(`ALTER DATABASE ${new URL(administrator).pathname.slice(1)} OWNER TO goedwerk`);
  return { own: administrator.replace('postgres@', 'goedwerk@'), administrator };
}

/** Is a secret in the file of the table of secrets? */
function isKept(secret: Buffer, url: string): boolean {
  postgres.sql('CHECKPOINT');
  const file = postgres.sql("SELECT pg_relation_filepath('goed_werk.seals')", url);
  return readFileSync(join(postgres.folder, file)).includes(secret);
}

test('an open transaction of another role holds the erasing up; afterwards it is done by itself', async () => {
  const { own, administrator } = await ownDatabase();
  const told: boolean[] = [];
  const store = await openPostgresStore(own, (well) => told.push(well));
  onTestFinished(() => store.close());
  await store.create(newRoom());
  const secret = Buffer.from(postgres.sql("SELECT encode(secret, 'hex') FROM goed_werk.seals", own), 'hex');
  const holder = connect(administrator, { max: 1 });
  onTestFinished(() => holder.end());
  await holder.unsafe('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1');
  await store.collapse('room-1', 1, [approved('closed')], null, 9_000);
  expect([isKept(secret, own), told]).toEqual([true, [false]]);
  await holder.unsafe('COMMIT');
  await expect.poll(() => isKept(secret, own), { timeout: 60_000, interval: 200 }).toBe(false);
  await expect.poll(() => told).toEqual([false, true]);
});

test('a role that may use the tables but not rewrite them is refused at the start: nothing would ever be erased', async () => {
  const { own, administrator } = await ownDatabase();
  await (await openPostgresStore(own)).close();
  postgres.sql(`ALTER DATABASE ${new URL(own).pathname.slice(1)} OWNER TO postgres`);
  postgres.sql('ALTER TABLE goed_werk.seals OWNER TO postgres; GRANT ALL ON goed_werk.seals TO goedwerk', administrator);
  await expect(openPostgresStore(own)).rejects.toMatchObject({ code: 'denied' });
});

test('SH3 where the administrator set another isolation: an answer that is on its way when the room closes is in the harvest or refused', async () => {
  const { own, administrator } = await ownDatabase();
  postgres.sql(`ALTER DATABASE ${new URL(own).pathname.slice(1)} SET default_transaction_isolation = 'repeatable read'`, administrator);
  const store = await openPostgresStore(own);
  onTestFinished(() => store.close());
  await store.create(newRoom());
  await store.saveAnswer('room-1', answer({ key: 'first' }));
  // An answer of another process, saved and not committed yet: the closing waits for its share of the room.
  const other = connect(own, { max: 1, connection: { search_path: 'goed_werk' } });
  onTestFinished(() => other.end());
  await other.unsafe(`
    BEGIN; SELECT FROM rooms FOR SHARE;
    INSERT INTO room_parts SELECT seal, 'a', 'first', 'elsewhere'::bytea, 1, body FROM room_parts WHERE revision = 1`);
  const closing = store.collapseAt(1, 'room-1', 1, [approved('closed')], null, 9_000);
  const waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%renew_room%'";
  await expect.poll(() => postgres.sql(waiting, administrator), { timeout: 2_500, interval: 20 }).not.toBe('0');
  await other.unsafe('COMMIT');
  expect(await closing).toBe('conflict');
});
