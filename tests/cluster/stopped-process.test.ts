/** SIGTERM of one process of two while everybody answers, as at every newer version: people notice next to nothing. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCluster, type Cluster } from '../support/cluster.ts';
import { note } from '../support/figures.ts';
import type { ServiceProcess } from '../support/process.ts';
import { until } from '../support/service.ts';
import { compare, everybodySaves, gathering, load, stop } from '../support/under-load.ts';

const PEOPLE = 200;
const WITHIN_MS = 5_000;

let cluster: Cluster;
beforeAll(async () => void (cluster = await startCluster(2)));
afterAll(() => cluster.stop());

test('200 people over two processes, one of which is told to stop while everybody answers: nothing acknowledged is lost, its phones are at the other within 5 s, and the room goes on', async () => {
  const [stopping, other] = cluster.processes as [ServiceProcess, ServiceProcess];
  let alive = [stopping.url, other.url];
  const all = await gathering(PEOPLE, () => alive);
  const stopLoad = load(all.phones);
  await everybodySaves(all.phones);
  const there = all.phones.filter(({ at }) => at === stopping.url);
  expect(there).toHaveLength(PEOPLE / 2);

  const stoppedAt = Date.now();
  alive = [other.url];
  const exit = stopping.terminate().then((code) => ({ code, ms: Date.now() - stoppedAt }));
  await until(() => there.every((phone) => phone.here && phone.at === other.url), 30_000);
  const backMs = Date.now() - stoppedAt;
  const ended = await exit;
  const saveMs = await everybodySaves(all.phones);
  // The console of the other one leads on, and everybody sees it.
  expect(await all.consoles[1].command({ do: 'pause' })).toEqual({ ok: true });
  await until(() => all.phones.every(({ client }) => client.view?.status === 'open' && client.view.paused), 20_000);
  expect(await all.consoles[1].command({ do: 'resume' })).toEqual({ ok: true });
  await stopLoad();

  const figures = await compare({ ...all, consoles: [all.consoles[1], all.consoles[1]] });
  note('stoppedProcess', {
    people: PEOPLE,
    ...figures,
    secondsUntilItEnded: ended.ms / 1000,
    secondsUntilPhonesAtTheOther: backMs / 1000,
    secondsUntilEverybodySavedThere: saveMs / 1000,
  });
  expect(ended.code).toBe(0);
  expect(figures).toMatchObject({ lost: 0, doubled: 0 });
  expect(ended.ms).toBeLessThan(WITHIN_MS);
  expect(backMs).toBeLessThan(WITHIN_MS);
  stop(all);
});
