/** A database and a Redis on another machine are asked by TLS, and one that shows the wrong certificate gets nothing. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { newCertificate, type Certificate } from '../support/certificate.ts';
import { consoleAt, openDilemma, post, screenAt } from '../support/cluster.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { until } from '../support/service.ts';

let certificate: Certificate;
let postgres: Postgres;
let redis: TestRedis;
const folder = mkdtempSync(join(tmpdir(), 'goed-werk-tls-'));
beforeAll(async () => {
  certificate = newCertificate();
  [postgres, redis] = await Promise.all([startPostgres(certificate), startRedis(certificate)]);
});
afterAll(async () => {
  await Promise.all([postgres?.stop(), redis?.stop()]);
  certificate?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const databaseUrl = (sslmode: string): string => `${postgres.url.replace('127.0.0.1', 'localhost')}?sslmode=${sslmode}`;
const redisUrl = (): string => redis.tlsUrl ?? '';

async function start(env: Record<string, string>): Promise<ServiceProcess> {
  const started = await startProcess(folder, await freePort(), env);
  onTestFinished(() => started.kill());
  return started;
}

/** Connections of the service to the database: how many, and how many of those by TLS. */
const connections = (): string =>
  postgres.sql(
    "SELECT count(*) > 0, bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE application_name = 'goed-werk'",
  );

test('two processes share a room over sslmode=verify-full and rediss://, and every connection is by TLS', async () => {
  const env = { DATABASE_URL: databaseUrl('verify-full'), REDIS_URL: redisUrl(), NODE_EXTRA_CA_CERTS: certificate.certificate };
  const [one, two] = [await start(env), await start(env)];
  await expect.poll(async () => (await fetch(`${two.url}/healthz`)).text(), { timeout: 20_000 }).toBe('ok');
  const room = await openDilemma(one.url);
  const [console, screen] = [await consoleAt(one.url, room), await screenAt(two.url, room)];
  await console.go('dilemma', 'first');
  await until(() => screen.view?.status === 'open' && screen.view.stage.at === 'activity', 15_000);
  expect(await post(`${two.url}/api/join`, { code: room.code, agreed: true })).toHaveProperty('token');
  expect(connections()).toBe('t|t');
  const plain = new Redis(redis.url);
  onTestFinished(() => plain.disconnect());
  const clients = String(await plain.client('LIST')).split('\n');
  const tls = clients.filter((line) => line.includes(`laddr=127.0.0.1:${new URL(redisUrl()).port} `));
  // Three of each process: to speak, to hear and to count. The one left is the test's own.
  expect([tls.length, clients.filter((line) => line.includes('laddr=')).length]).toEqual([6, 7]);
  [console, screen].forEach((each) => each.stop());
});

test('sslmode=require is by TLS too, whoever signed the certificate', async () => {
  await start({ DATABASE_URL: databaseUrl('require') });
  expect(connections()).toBe('t|t');
});

test('a database whose certificate nobody vouches for is refused with verify-full, in plain words', () => {
  const env = { PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder, DATABASE_URL: databaseUrl('verify-full') };
  const { status, stderr } = spawnSync(process.execPath, ['server/main.ts'], { env, encoding: 'utf8', timeout: 60_000 });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/database is nu niet bereikbaar.*CERT/)]);
});

test('a Redis whose certificate nobody vouches for hears nothing; rooms are served without it', async () => {
  const started = await start({ DATABASE_URL: databaseUrl('require'), REDIS_URL: redisUrl() });
  expect(await (await fetch(`${started.url}/healthz`)).text()).toBe('ok, but redis is away');
  expect(await openDilemma(started.url)).toHaveProperty('code');
  const plain = new Redis(redis.url);
  onTestFinished(() => plain.disconnect());
  const clients = String(await plain.client('LIST')).split('\n');
  // The one that asks is the only one that got in.
  expect(clients.filter((line) => line.includes('laddr='))).toHaveLength(1);
});
