import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenedRoom } from '../../shared/protocol/http.ts';
import { allSee, consoleAt, gather, openDilemma, startCluster, type Cluster, type Phone } from '../support/cluster.ts';
import { note } from '../support/figures.ts';
import { until, type Client } from '../support/service.ts';

const PEOPLE = 60;
const AWAY_MS = 10_000;
const RESUMED_WITHIN_MS = 20_000;

let cluster: Cluster;
beforeAll(async () => void (cluster = await startCluster(2)));
afterAll(() => cluster.stop());

type Gathering = { readonly room: OpenedRoom; readonly consoles: readonly [Client, Client]; readonly phones: readonly Phone[] };

/** A room whose people are spread over both processes, with a console at each. */
async function gathering(): Promise<Gathering> {
  const addresses = cluster.processes.map(({ url }) => url);
  const room = await openDilemma(addresses[0] as string);
  const consoles = [await consoleAt(addresses[0] as string, room), await consoleAt(addresses[1] as string, room)] as const;
  const phones = await gather(room, PEOPLE, () => addresses);
  await consoles[0].go('dilemma', 'first');
  await allSee(
    phones.map(({ client }) => client),
    'first',
  );
  return { room, consoles, phones };
}

/** Everybody answers again and again. @returns stop, which waits until the last answer of everybody is acknowledged. */
function load(phones: readonly Phone[]): () => Promise<void> {
  let goesOn = true;
  const answering = phones.map(async (phone, i) => {
    while (goesOn) {
      await phone.choose(i % 3 === 0 ? 'b' : 'a', `keer ${phone.sent + 1}`);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  });
  return async () => {
    goesOn = false;
    await Promise.all(answering);
  };
}

/** Waits for every phone to be acknowledged once more. @returns ms that took. */
async function everybodySaves(phones: readonly Phone[]): Promise<number> {
  const before = phones.map((phone) => phone.sent);
  const since = Date.now();
  await until(() => phones.every((phone, i) => phone.acknowledged > (before[i] ?? 0)), RESUMED_WITHIN_MS);
  return Date.now() - since;
}

/** Every acknowledged answer is there once, wherever its owner looks, and both consoles count everybody. */
async function compare({
  consoles,
  phones,
}: Gathering): Promise<{ readonly acknowledged: number; readonly lost: number; readonly doubled: number }> {
  expect(phones.filter(({ refused }) => refused !== null)).toEqual([]);
  await Promise.all(phones.map((phone) => phone.move()));
  const lost = phones.filter((phone) => (phone.client.you?.answers[0]?.revision ?? 0) < phone.acknowledged);
  await until(() => consoles.every(({ progress }) => progress?.done === PEOPLE && progress.people === PEOPLE), RESUMED_WITHIN_MS);
  await consoles[1].go('dilemma', 'first-result');
  await until(() => consoles[0].console?.step === consoles[1].console?.step, RESUMED_WITHIN_MS);
  await consoles[0].reveal('first');
  const shown =
    consoles[0].view?.status === 'open' && consoles[0].view.stage.at === 'activity' ? consoles[0].view.stage.activity.shown : null;
  const counted = shown?.picture.kind === 'dilemma' ? shown.picture.people : 0;
  return {
    acknowledged: phones.reduce((sum, phone) => sum + phone.acknowledged, 0),
    lost: lost.length + Math.max(0, PEOPLE - counted),
    doubled: Math.max(0, counted - PEOPLE),
  };
}

function stop({ consoles, phones }: Gathering): void {
  [...consoles, ...phones].forEach((each) => each.stop());
}

function alive(): boolean {
  return cluster.processes.every(({ child }) => child.exitCode === null && child.signalCode === null);
}

test('Redis is gone for 10 s under load: answers go on, facilitation reaches the other process, nothing acknowledged is lost', async () => {
  const all = await gathering();
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
    const all = await gathering();
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
