/** Floods: many messages, many lines, many half-open connections. Whoever floods is slowed down or cut; the room next door goes on. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Joined, OpenedRoom } from '../../../shared/protocol/http.ts';
import type { Created } from '../../../shared/protocol/studio.ts';
import { deck, valueCard } from '../../shared/deck/drafts.ts';
import { freePort, startProcess, type ServiceProcess } from '../../support/process.ts';
import { Client, until } from '../../support/service.ts';
import { CHECK_IN, healthyRoom, pause, postTo, type Healthy } from './support/health.ts';
import { closed, dial, frame, hello, pipelined, upgraded } from './support/raw.ts';

const folder = mkdtempSync(join(tmpdir(), 'goed-werk-flood-'));
let service: ServiceProcess;
let healthy: Healthy;
let room: OpenedRoom;

beforeAll(async () => {
  service = await startProcess(folder, await freePort());
  healthy = await healthyRoom(service.url);
  room = await postTo<OpenedRoom>(service.url, '/api/rooms', { ...CHECK_IN, title: 'Doelwit' });
});
afterAll(async () => {
  healthy.stop();
  await service.terminate();
  rmSync(folder, { recursive: true, force: true });
});

/** Memory of the service, MB. */
const memory = (): number => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${service.child.pid}/status`, 'utf8'))?.[1]) / 1_024;
const seat = (): Promise<Joined> => postTo<Joined>(service.url, '/api/join', { code: room.code, agreed: true });
const ANSWER = '420["answer",{"activity":"in","slot":"in","revision":1,"body":{"kind":"pass"}}]';

async function line(who: object): Promise<Socket> {
  const socket = await upgraded(service.url);
  if (!socket) throw new Error('the service refuses a good handshake');
  socket.resume();
  socket.write(hello(who));
  return socket;
}

/** @param done called when the line heard so many answers (packets of type 43) */
function countAnswers(socket: Socket, most: number, done: () => void): void {
  let heard = 0;
  socket.on('data', (bytes: Buffer) => {
    heard += bytes.toString('latin1').split('430[').length - 1;
    if (heard >= most) done();
  });
}

test('one line that sends 20,000 messages is cut', async ({ annotate }) => {
  const figures = await healthy.stays(async () => {
    const socket = await line({ role: 'participant', ...(await seat()) });
    const burst = Buffer.concat(Array.from({ length: 500 }, () => frame(ANSWER)));
    for (let i = 0; i < 40 && !socket.destroyed; i += 1) {
      socket.write(burst);
      await pause(5);
    }
    expect(await closed(socket, 5_000)).toBe(true);
  });
  await annotate(figures);
});

test('whoever sends a thousand messages at once waits for them alone: a message that comes after is not behind them', async () => {
  const lines = await Promise.all(
    (await Promise.all(Array.from({ length: 20 }, seat))).map((each) => line({ role: 'participant', ...each })),
  );
  const other = new Client(service.url, { role: 'participant', ...(await seat()) });
  expect(await other.ready()).toBeNull();
  const burst = Buffer.concat(Array.from({ length: 300 }, () => frame(ANSWER)));
  const began = performance.now();
  const answered = lines.map(
    (socket) => new Promise<number>((resolve) => countAnswers(socket, 300, () => resolve(performance.now() - began))),
  );
  lines.forEach((socket) => socket.write(burst));
  await other.answer('in', 'in', { kind: 'pass' });
  const own = performance.now() - began;
  const theirs = await Promise.all(answered);
  expect(own, `ms; the lines with 300 messages each took ${Math.max(...theirs).toFixed()}`).toBeLessThan(Math.max(...theirs) / 2);
  [...lines, other].forEach((each) => ('stop' in each ? each.stop() : each.destroy()));
});

test('three hundred lines of people of one room, each with a burst at the same moment', async ({ annotate }) => {
  const before = memory();
  const seats = await Promise.all(Array.from({ length: 300 }, seat));
  const lines = await Promise.all(seats.map((each) => line({ role: 'participant', ...each })));
  const burst = Buffer.concat(Array.from({ length: 25 }, () => frame(ANSWER)));
  const figures = await healthy.stays(async () => {
    lines.forEach((socket) => socket.write(burst));
    await pause(2_000);
  });
  lines.forEach((socket) => socket.destroy());
  await annotate(`${figures}; memory ${before.toFixed()} → ${memory().toFixed()} MB`);
  expect(memory() - before).toBeLessThan(150);
});

test('one person with three hundred lines keeps eight: what is answered on one is sent to the others', async ({ annotate }) => {
  const own = await seat();
  const figures = await healthy.stays(async () => {
    const lines: Socket[] = [];
    for (let i = 0; i < 300; i += 1) lines.push(await line({ role: 'participant', ...own }));
    await until(() => lines.filter((each) => !each.destroyed && !each.readableEnded).length <= 8);
    // The newest stay: somebody whose phone left dead lines behind gets in.
    expect(lines.slice(-8).every((each) => !each.readableEnded)).toBe(true);
    lines.forEach((each) => each.destroy());
  });
  await annotate(figures);
  const client = new Client(service.url, { role: 'participant', ...own });
  expect(await client.ready()).toBeNull();
  client.stop();
});

test('a thousand connections that never say who they are are closed within seconds', { timeout: 60_000 }, async ({ annotate }) => {
  const before = memory();
  const lines: Socket[] = [];
  const figures = await healthy.stays(async () => {
    for (let i = 0; i < 20; i += 1)
      for (const socket of await Promise.all(Array.from({ length: 50 }, () => upgraded(service.url))))
        if (socket) lines.push(socket.resume());
  });
  expect(lines).toHaveLength(1_000);
  const most = memory();
  const ends = await Promise.all(lines.map((socket) => closed(socket, 20_000)));
  expect(new Set(ends)).toEqual(new Set([true]));
  await annotate(`${figures}; memory ${before.toFixed()} → ${most.toFixed()} MB`);
  expect(most - before).toBeLessThan(150);
});

test('sessions over polling that are begun and left', async ({ annotate }) => {
  const figures = await healthy.stays(async () => {
    for (let i = 0; i < 10; i += 1)
      await Promise.all(Array.from({ length: 40 }, async () => (await fetch(`${service.url}/socket.io/?EIO=4&transport=polling`)).text()));
  });
  await annotate(figures);
});

test('plain connections that say nothing, and requests without end', async ({ annotate }) => {
  const quiet = await Promise.all(Array.from({ length: 300 }, () => dial(service.url)));
  const figures = await healthy.stays(async () => {
    await Promise.all(
      Array.from({ length: 4 }, () =>
        pipelined(
          service.url,
          Array.from({ length: 150 }, () => ['/api/peek', { code: room.code }]),
        ),
      ),
    );
  });
  quiet.forEach((socket) => socket.destroy());
  await annotate(figures);
});

test('large decks asked for by their keys again and again: each link has its measure', { timeout: 60_000 }, async ({ annotate }) => {
  const values = Array.from({ length: 4_000 }, (_, i) => valueCard(`w-${i}`, { explanation: 'x'.repeat(700) }));
  const large = { ...deck(), values };
  const keys = (
    await Promise.all(Array.from({ length: 3 }, () => postTo<Created>(service.url, '/api/studio/create', { deck: large })))
  ).map(({ key }) => key);
  const figures = await healthy.stays(async () => {
    await Promise.all(
      Array.from({ length: 4 }, () =>
        pipelined(
          service.url,
          Array.from({ length: 50 }, () => ['/api/decks', { keys }]),
        ),
      ),
    );
  });
  await annotate(figures);
  // Who comes after has a measure of the own link, and is served.
  const fresh = await postTo<Created>(service.url, '/api/studio/create', { deck: deck() });
  const opened = await postTo<object>(service.url, '/api/studio/open', { key: fresh.key });
  expect(opened).toMatchObject({ right: 'edit' });
});

test('after all this the process is well and said nothing', async () => {
  expect(service.child.exitCode).toBeNull();
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  expect(service.said.filter((text) => text.includes('"level"'))).toEqual([]);
});
