/**
 * The same crowd on one, two and four processes with PostgreSQL and Redis: how many answers a second, each acknowledgement durable.
 * The rooms are spread over the processes, people come in at any of them. Servers, database and clients share the cores of the
 * machine, so growth is a bar only where there are enough of them.
 */
import { availableParallelism } from 'node:os';
import { missingServices } from '../../server/cli/services.mjs';
import { startPostgres } from '../support/postgres.ts';
import { startRedis } from '../support/redis.ts';
import { Child, freePort } from './child.ts';
import type { CrowdTalk } from './crowd-worker.ts';
import { ACTIVITY, benchFolder, dilemmaRoom, openRoom, startServer, toFirstChoice, untilListening } from './house.ts';
import { percentile } from './statistics.ts';

export type Processes = {
  readonly cores: number;
  /** By number of processes. */
  readonly runs: readonly { readonly processes: number; readonly perSecond: number; readonly p95: number; readonly refused: number }[];
  /** Names of programs that this machine lacks; then there are no runs. */
  readonly missing: readonly string[];
};

const ROOMS = 20;
const PEOPLE = 25;
const ROUNDS = 6;

export async function measureProcesses(counts: readonly number[], workers: number): Promise<Processes> {
  const cores = availableParallelism();
  const missing = missingServices() as readonly string[];
  if (missing.length > 0 || counts.length === 0) return { cores, runs: [], missing };
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  try {
    const runs: Processes['runs'][number][] = [];
    for (const processes of counts) runs.push(await measure(processes, workers, await postgres.database(), redis.url));
    return { cores, runs, missing };
  } finally {
    await Promise.all([postgres.stop(), redis.stop()]);
  }
}

async function measure(processes: number, workers: number, database: string, redis: string): Promise<Processes['runs'][number]> {
  const { folder, remove } = benchFolder();
  const ports = await Promise.all(Array.from({ length: processes }, () => freePort()));
  const urls = ports.map((port) => `http://127.0.0.1:${port}`);
  const settings = { DATABASE_URL: database, REDIS_URL: redis, MAX_ROOMS: String(ROOMS + 10) };
  const servers = ports.map((port) => startServer(port, folder, settings));
  const crowd = Array.from(
    { length: workers },
    () => new Child<CrowdTalk>(new URL('./crowd-worker.ts', import.meta.url), { env: { PATH: process.env['PATH'] }, execArgv: [] }),
  );
  try {
    await Promise.all(urls.map(untilListening));
    const wish = await dilemmaRoom(urls[0] ?? '');
    let options: readonly string[] = [];
    let refused = 0;
    for (let i = 0; i < ROOMS; i += 1) {
      const url = urls[i % processes] ?? '';
      const opened = await openRoom(url, wish);
      options = await toFirstChoice(url, opened);
      const rooms = [{ code: opened.code, secret: opened.joinUrl.split('#')[1] ?? '' }];
      refused += (await crowd[i % workers]?.ask('join', { url, rooms, people: PEOPLE })) ?? 0;
    }
    const round = async (revision: number): Promise<readonly (number | null)[]> =>
      (await Promise.all(crowd.map((child) => child.ask('answer', { overMs: 0, revision, activity: ACTIVITY, options })))).flat();
    // The first rounds are for the engine and the pool of connections.
    for (let revision = 1; revision <= 3; revision += 1) await round(revision);
    const began = performance.now();
    const waits: (number | null)[] = [];
    for (let revision = 4; revision < 4 + ROUNDS; revision += 1) waits.push(...(await round(revision)));
    const seconds = (performance.now() - began) / 1_000;
    const saved = waits.filter((each) => each !== null);
    return {
      processes,
      perSecond: Math.round(saved.length / seconds),
      p95: Math.round(percentile(saved, 0.95)),
      refused: refused + waits.length - saved.length,
    };
  } finally {
    await Promise.all([...crowd, ...servers].map((child) => child.stop()));
    remove();
  }
}
