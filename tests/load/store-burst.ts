/**
 * 1,000 people answer at once, straight to the store: SQLite and PostgreSQL side by side in one run, each acknowledgement durable.
 * `node tests/load/store-burst.ts [--people 1000] [--rounds 10]`; ends with one line of JSON, milliseconds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Store } from '../../server/store/operations.ts';
import { openPostgresStore } from '../../server/store/postgres/postgres-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { startPostgres } from '../support/postgres.ts';
import { percentile } from './statistics.ts';

const { people, rounds } = parseArgs({
  options: { people: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '10' } },
}).values;
const body = JSON.stringify({ piles: Array.from({ length: 30 }, (_, i) => [`value-number-${i}`, `pile-${i % 5}`]) });

/** How long each acknowledgement took, from the moment that all were sent. */
async function round(store: Store, revision: number): Promise<number[]> {
  const start = performance.now();
  return Promise.all(
    Array.from({ length: Number(people) }, async (_, i) => {
      await store.saveAnswer('room-1', { activity: 'sort', slot: 'sort:personal', key: `key-${i}`, revision, body });
      return performance.now() - start;
    }),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'goed-werk-'));
const postgres = await startPostgres();
const stores = { sqlite: await openSqliteStore(folder), postgres: await openPostgresStore(postgres.url) };
const took: Record<keyof typeof stores, number[]> = { sqlite: [], postgres: [] };
for (const store of Object.values(stores))
  await store.create({ id: 'room-1', code: '12345678', secret: 's', deleteAt: 1, opened: { type: 'locked' }, access: [] });
// In turns, so that both meet the same machine; the first round warms up.
for (let revision = 1; revision <= Number(rounds) + 1; revision += 1)
  for (const name of ['sqlite', 'postgres'] as const) {
    const times = await round(stores[name], revision);
    if (revision > 1) took[name].push(...times);
  }
const figures = (name: keyof typeof stores) => ({
  p50: Math.round(percentile(took[name], 0.5)),
  p95: Math.round(percentile(took[name], 0.95)),
});
console.log(JSON.stringify({ people: Number(people), rounds: Number(rounds), sqlite: figures('sqlite'), postgres: figures('postgres') }));
await Promise.all(Object.values(stores).map((store) => store.close()));
await postgres.stop();
rmSync(folder, { recursive: true });
