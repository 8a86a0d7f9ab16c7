import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Joined } from '../../shared/protocol/http.ts';
import { systemClock } from '../../server/clock.ts';
import type { Notice } from '../../server/cluster/notice.ts';
import type { Peers } from '../../server/cluster/peers.ts';
import { redisPeers } from '../../server/cluster/redis-peers.ts';
import { createLog } from '../../server/log.ts';
import { allSee, consoleAt, openDilemma, post, startCluster } from '../support/cluster.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { Client, until } from '../support/service.ts';

let redis: TestRedis;
beforeAll(async () => void (redis = await startRedis()));
afterAll(() => redis.stop());

type Process = Peers & { readonly heard: Notice[]; readonly missed: () => number };

async function start(): Promise<Process> {
  const peers = await redisPeers({ url: redis.url, clock: systemClock, log: createLog('silent') });
  onTestFinished(() => peers.close());
  const heard: Notice[] = [];
  let missed = 0;
  peers.onNotice((notice) => void heard.push(notice));
  peers.onMissed(() => void (missed += 1));
  return Object.assign(Object.create(peers) as Peers, { heard, missed: () => missed });
}

/** Bytes that pass this Redis, whoever sends them. */
function overhear(url: string): { readonly text: () => string } {
  const parts: string[] = [];
  const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write('MONITOR\r\n'));
  socket.on('data', (data) => void parts.push(String(data)));
  onTestFinished(() => void socket.destroy());
  return { text: () => parts.join('') };
}

describe('processes that hear each other through Redis', () => {
  test('a notice reaches every other process and not the one that tells it', async () => {
    const [one, two, three] = [await start(), await start(), await start()];
    one.tell({ about: 'log', room: 'room-1' });
    await until(() => two.heard.length === 1 && three.heard.length === 1);
    expect([one.heard, two.heard]).toEqual([[], [{ about: 'log', room: 'room-1' }]]);
  });

  test('at most one process does a task; another one goes on when that ends', async () => {
    const [one, two] = [await start(), await start()];
    expect([await one.leads('task'), await two.leads('task')]).toEqual([true, false]);
    await one.close();
    let taken = false;
    for (const end = Date.now() + 20_000; !taken && Date.now() < end;) {
      taken = await two.leads('task');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(taken).toBe(true);
  });

  test('a short break: everybody hears that notices may have been missed, and hears the next one', async () => {
    const [one, two] = [await start(), await start()];
    await until(() => one.well && two.well);
    const before = two.missed();
    await redis.restart();
    await until(() => two.missed() > before && one.well && two.well, 20_000);
    one.tell({ about: 'records', room: 'room-1' });
    await until(() => two.heard.length === 1);
  });

  test('a Redis that is frozen is noticed within seconds, nothing waits for it, and it is used again when it goes on', async () => {
    const one = await start();
    await until(() => one.well);
    redis.pause();
    onTestFinished(() => redis.resume());
    await until(() => !one.well, 10_000);
    const before = one.missed();
    await until(() => one.missed() > before + 1, 10_000);
    one.tell({ about: 'log', room: 'room-1' });
    redis.resume();
    await until(() => one.well, 20_000);
  });

  test('what is no notice is not heard', async () => {
    const one = await start();
    const said = ['', 'x', '{}', '{"from":"x","notice":{"about":"log"}}', '{"from":"x","notice":{"about":"log","room":"r","more":1}}'];
    const speaker = connect(Number(new URL(redis.url).port), '127.0.0.1');
    onTestFinished(() => void speaker.destroy());
    for (const text of said) speaker.write(`*3\r\n$7\r\nPUBLISH\r\n$9\r\ngoed-werk\r\n$${text.length}\r\n${text}\r\n`);
    const good = '{"from":"x","notice":{"about":"log","room":"r"}}';
    speaker.write(`*3\r\n$7\r\nPUBLISH\r\n$9\r\ngoed-werk\r\n$${good.length}\r\n${good}\r\n`);
    await until(() => one.heard.length > 0);
    expect(one.heard).toEqual([{ about: 'log', room: 'r' }]);
  });
});

test('no name, no answer and no word of anybody passes Redis, and none is kept there', async () => {
  const cluster = await startCluster(2);
  onTestFinished(() => cluster.stop());
  const [one, two] = cluster.processes.map(({ url }) => url) as [string, string];
  const overheard = overhear(cluster.redis.url);
  const room = await openDilemma(one, { naming: 'named' });
  const consoles = [await consoleAt(one, room), await consoleAt(two, room)];
  const phones: Client[] = [];
  for (let i = 0; i < 6; i += 1) {
    const url = i % 2 ? one : two;
    const seat = await post<Joined>(`${url}/api/join`, { code: room.code, name: `KANARIE-naam-${i}`, agreed: true });
    phones.push(new Client(url, { role: 'participant', ...seat }));
  }
  await until(() => phones.every((phone) => phone.you !== null), 15_000);
  await consoles[0]?.go('dilemma', 'first');
  await allSee(phones, 'first');
  const body = { kind: 'choice', option: 'a', cards: [], reason: 'KANARIE-reden' };
  for (const phone of phones) expect(await phone.answer('dilemma', 'first', body)).toEqual({ ok: true });
  await until(() => consoles.every((each) => each.progress?.done === 6), 15_000);
  await consoles[1]?.go('dilemma', 'first-result');
  // The preview crosses from the process that makes it to the console at the other.
  await until(() => consoles.every((each) => each.preview?.basis === 6), 15_000);
  await until(() => overheard.text().includes('\\"about\\":\\"preview\\"'), 15_000);
  expect(overheard.text()).toContain('\\"about\\":\\"records\\"');
  expect(overheard.text()).not.toMatch(/KANARIE|"option|Zeggen|dilemma/i);
  [...consoles, ...phones].forEach((each) => each.stop());
});
