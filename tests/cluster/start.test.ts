/** A process that starts while something it needs is away, or does not let it in. */
import { spawnSync } from 'node:child_process';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { consoleAt, openDilemma, post, screenAt, startCluster, type Cluster } from '../support/cluster.ts';
import { until } from '../support/service.ts';

let cluster: Cluster;
beforeAll(async () => void (cluster = await startCluster(0)));
afterAll(() => cluster?.stop());

const readiness = async (url: string): Promise<string> => (await fetch(`${url}/healthz`)).text();

/** Starts it and waits for its end. */
function attempt(env: Record<string, string>): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, ['server/main.ts'], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent', PORT: '0', HOST: '127.0.0.1', ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
}

test('Redis away at the start: rooms are served over two processes all the same, readiness says so, and they join when it comes', async () => {
  await cluster.redis.kill();
  onTestFinished(() => cluster.redis.restart());
  const [one, two] = [await cluster.add(), await cluster.add()];
  expect(await Promise.all([one.url, two.url].map(readiness))).toEqual(['ok, but redis is away', 'ok, but redis is away']);
  const room = await openDilemma(one.url);
  const [console, screen] = [await consoleAt(one.url, room), await screenAt(two.url, room)];
  expect(await post(`${two.url}/api/join`, { code: room.code, agreed: true })).toHaveProperty('token');
  await until(() => console.people.length === 1, 15_000);
  await console.go('dilemma', 'first');
  await until(() => screen.view?.status === 'open' && screen.view.stage.at === 'activity', 15_000);
  await cluster.redis.restart();
  await expect.poll(() => Promise.all([one.url, two.url].map(readiness)), { timeout: 30_000 }).toEqual(['ok', 'ok']);
  await console.command({ do: 'lock' });
  await expect.poll(() => post(`${two.url}/api/join`, { code: room.code, agreed: true })).toEqual({ refused: 'room-locked' });
  [console, screen].forEach((each) => each.stop());
});

test('a Redis that does not let it in ends the start, with a sentence and without the password', async () => {
  const redis = new Redis(cluster.redis.url);
  await redis.config('SET', 'requirepass', 'right-password');
  try {
    const url = cluster.redis.url.replace('redis://', 'redis://:wrong-password@');
    const { status, stderr } = attempt({ DATABASE_URL: cluster.postgres.url, REDIS_URL: url });
    expect([status, stderr]).toEqual([1, expect.stringContaining('REDIS_URL')]);
    expect(stderr).not.toContain('password@');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  } finally {
    await redis.config('SET', 'requirepass', '');
    redis.disconnect();
  }
});

test('PostgreSQL away at the start ends it with a sentence, to be started again; then it serves', async () => {
  await cluster.postgres.kill();
  const { status, stderr } = attempt({ DATABASE_URL: cluster.postgres.url, REDIS_URL: cluster.redis.url });
  expect([status, stderr]).toEqual([1, expect.stringContaining('De database is nu niet bereikbaar')]);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  await cluster.postgres.restart();
  const started = await cluster.add();
  expect(await openDilemma(started.url)).toHaveProperty('code');
});
