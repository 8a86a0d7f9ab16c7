import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DilemmaPicture } from '../../shared/activities/dilemma/picture.ts';
import { allSee, consoleAt, gather, openDilemma, screenAt, startCluster, type Cluster } from '../support/cluster.ts';
import { note } from '../support/figures.ts';
import { until, type Client } from '../support/service.ts';

const PEOPLE = 500;
const RIGHT_WITHIN_MS = 5_000;

let cluster: Cluster;
beforeAll(async () => void (cluster = await startCluster(2)));
afterAll(() => cluster.stop());

function pictureOf(client: Client): DilemmaPicture | null {
  const { view } = client;
  const picture = view?.status === 'open' && view.stage.at === 'activity' ? view.stage.activity.shown?.picture : null;
  return picture?.kind === 'dilemma' ? picture : null;
}

test('500 people over two processes, one of which is killed while everybody answers: every answer is counted once, and screens are right within 5 s', async () => {
  const [doomed, other] = cluster.processes as [(typeof cluster.processes)[0], (typeof cluster.processes)[0]];
  const room = await openDilemma(doomed.url);
  let alive = [doomed.url, other.url];
  const console = await consoleAt(other.url, room);
  const screen = await screenAt(other.url, room);
  const phones = await gather(room, PEOPLE, () => alive);
  await until(() => console.progress?.people === PEOPLE && console.progress.here === PEOPLE, 20_000);
  await console.go('dilemma', 'first');
  await allSee(
    phones.map(({ client }) => client),
    'first',
  );

  const answering = Promise.all(phones.map((phone) => phone.choose('a')));
  await until(() => phones.filter((phone) => phone.acknowledged > 0).length > PEOPLE / 10, 20_000);
  const before = phones.filter((phone) => phone.acknowledged > 0);
  const killedAt = Date.now();
  alive = [other.url];
  await doomed.kill();
  await answering;
  const acknowledgedAt = Date.now();
  expect(phones.filter((phone) => phone.refused !== null)).toEqual([]);
  await until(() => screen.progress?.done === PEOPLE && screen.progress.people === PEOPLE, 20_000);
  const rightAfter = Date.now() - acknowledgedAt;

  await console.go('dilemma', 'first-result');
  await console.reveal('first');
  const picture = pictureOf(console);
  const counted = picture?.first.find(({ choice }) => choice === 'a')?.count ?? 0;
  const figures = {
    people: PEOPLE,
    acknowledgedBeforeKill: before.length,
    acknowledged: phones.filter((phone) => phone.acknowledged > 0).length,
    counted,
    lost: Math.max(0, PEOPLE - counted),
    doubled: Math.max(0, (picture?.people ?? 0) - PEOPLE),
    secondsFromKillToLastAcknowledged: (acknowledgedAt - killedAt) / 1000,
    secondsUntilScreensRight: rightAfter / 1000,
  };
  note('killedProcess', figures);
  expect(before.length).toBeLessThan(PEOPLE);
  expect(figures).toMatchObject({ acknowledged: PEOPLE, counted: PEOPLE, lost: 0, doubled: 0 });
  expect(rightAfter).toBeLessThan(RIGHT_WITHIN_MS);
  // Whoever was acknowledged by the process that is gone finds the own answer at the other one.
  await until(() => before.every((phone) => phone.here), 20_000);
  const moved = before.filter((phone) => phone.moves > 0);
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.map((phone) => phone.client.you?.answers[0]?.revision)).toEqual(moved.map(() => 1));
  [...phones, console, screen].forEach((each) => each.stop());
});
