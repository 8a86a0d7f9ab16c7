/** Another database server takes over: connections that were made to one that only lets people read are not kept. */
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openPostgresStore } from '../../../server/store/postgres/postgres-store.ts';
import { answer, newRoom } from '../../server/store/fixtures.ts';
import { startPostgres, type Postgres } from '../../support/postgres.ts';

let postgres: Postgres;
beforeAll(async () => void (postgres = await startPostgres()));
afterAll(() => postgres.stop());

test('who was connected to a standby while another one took over writes again by itself, with nobody cutting connections', async () => {
  const url = await postgres.database();
  const name = new URL(url).pathname.slice(1);
  const store = await openPostgresStore(url);
  onTestFinished(() => store.close());
  await store.create(newRoom());
  // Connections that are made from now on can only read, as those to a standby.
  postgres.sql(`ALTER DATABASE ${name} SET default_transaction_read_only = on`);
  postgres.sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
  const save = () => store.saveAnswer('room-1', answer()).catch((error: unknown) => error);
  await expect.poll(save, { timeout: 20_000 }).toMatchObject({ code: 'read-only' });
  postgres.sql(`ALTER DATABASE ${name} RESET default_transaction_read_only`);
  await expect.poll(save, { timeout: 20_000 }).toBe('saved');
});
