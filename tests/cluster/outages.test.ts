import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCluster, type Cluster } from '../support/cluster.ts';
import { note } from '../support/figures.ts';
import { until } from '../support/service.ts';
import { compare, everybodySaves, gathering, load, stop } from '../support/under-load.ts';

const PEOPLE = 60;
const AWAY_MS = 10_000;
const RESUMED_WITHIN_MS = 20_000;

let cluster: Cluster;
beforeAll(async () => void (cluster = await startCluster(2)));
afterAll(() => cluster.stop());

const addresses = (): string[] => cluster.processes.map(({ url }) => url);

function alive(): boolean {
  return cluster.processes.every(({ child }) => child.exitCode === null && child.signalCode === null);
}

test('Redis is gone for 10 s under load: answers go on, facilitation reaches the other process, nothing acknowledged is lost', async () => {
  const all = await gathering(PEOPLE, addresses);
  const [one, two] = all.consoles;
  const stopLoad = load(all.phones);
  await everybodySaves(all.phones);
  await cluster.redis.kill();
  const backAt = Date.now() + AWAY_MS;
  const without = await everybodySaves(all.phones);
  // The process that hears nothing looks into the store.
  const pausedAt = Date.now();
  expect(await one.command({ do: 'pause' })).toEqual({ ok: true });
  await until(() => two.view?.status === 'open' && two.view.paused, AWAY_MS);
  const noticedMs = Date.now() - pausedAt;
  await until(() => Date.now() >= backAt, AWAY_MS + 1_000);
  await cluster.redis.restart();
  expect(await two.command({ do: 'resume' })).toEqual({ ok: true });
  await until(() => one.view?.status === 'open' && !one.view.paused, RESUMED_WITHIN_MS);
  await everybodySaves(all.phones);
  await stopLoad();
  const figures = await compare(all);
  note('redisAway', {
    people: PEOPLE,
    seconds: AWAY_MS / 1000,
    ...figures,
    secondsUntilSavedMeanwhile: without / 1000,
    secondsUntilNoticedMeanwhile: noticedMs / 1000,
  });
  expect(figures).toMatchObject({ lost: 0, doubled: 0 });
  expect(alive()).toBe(true);
  stop(all);
});

test.each([
  ['killed', () => cluster.postgres.kill(), () => cluster.postgres.restart()],
  ['frozen', async () => cluster.postgres.pause(), async () => cluster.postgres.resume()],
] as const)(
  'PostgreSQL is gone for 10 s under load (%s): nothing acknowledged is lost, and rooms resume by themselves',
  async (how, away, back) => {
    const all = await gathering(PEOPLE, addresses);
    const stopLoad = load(all.phones);
    await everybodySaves(all.phones);
    await away();
    const atOutage = all.phones.map((phone) => phone.acknowledged);
    await new Promise((resolve) => setTimeout(resolve, AWAY_MS));
    await back();
    const resumedMs = await everybodySaves(all.phones);
    await stopLoad();
    const figures = await compare(all);
    note(`postgres ${how}`, { people: PEOPLE, seconds: AWAY_MS / 1000, ...figures, secondsUntilEverybodySaves: resumedMs / 1000 });
    expect(figures).toMatchObject({ lost: 0, doubled: 0 });
    expect(all.phones.every((phone, i) => phone.acknowledged > (atOutage[i] ?? 0))).toBe(true);
    expect(alive()).toBe(true);
    stop(all);
  },
);
