/** SIGTERM: stops taking, saves, tells clients, and is gone within five seconds, also under load and with clients that do not listen. */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { DeckList, Joined, OpenedRoom } from '../../../shared/protocol/http.ts';
import { dilemmaSettings } from '../../support/fixtures.ts';
import { freePort, startProcess, type ServiceProcess } from '../../support/process.ts';
import { Client, until } from '../../support/service.ts';

const PHONES = 30;

async function post<T>(url: string, body: unknown): Promise<T> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return (await response.json()) as T;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-stop-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function openDilemma({ url }: ServiceProcess): Promise<OpenedRoom> {
  const { decks } = (await (await fetch(`${url}/api/decks`)).json()) as DeckList;
  const cards = decks.find((deck) => deck.language === 'nl' && deck.values.length === 30)?.values.map((card) => card.id) ?? [];
  const story = decks.find((deck) => deck.language === 'nl' && deck.stories.length > 0)?.stories[0];
  const settings = { ...dilemmaSettings, cards, story: story?.id, twists: [] };
  return post<OpenedRoom>(`${url}/api/rooms`, {
    title: 'Hub',
    kind: 'gathering',
    naming: 'anonymous',
    smallCircle: false,
    language: 'nl',
    keepDays: 30,
    programme: { title: 'Dilemma', activities: [{ id: 'dilemma', kind: 'dilemma', title: 'Dilemma', minutes: 5, settings }] },
  });
}

/** Clients that hold on: half a request, an answer that nobody reads, a WebSocket that never says goodbye. */
async function slowClients(port: number): Promise<readonly Socket[]> {
  const said = [
    'POST /api/rooms HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"half',
    'GET /api/decks HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(40),
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    'GET / HTTP/1.1\r\nHo',
  ];
  return Promise.all(
    said.map(
      (text) =>
        new Promise<Socket>((resolve) => {
          const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.write(text, () => resolve(socket)));
          socket.on('error', () => undefined);
          socket.pause();
        }),
    ),
  );
}

test('given people who answer all the time and clients that do not listen, when the process is told to stop, then it ends well within five seconds and keeps all that it acknowledged', async () => {
  const folder = newFolder();
  const port = await freePort();
  let service = await startProcess(folder, port);
  const room = await openDilemma(service);
  const console = new Client(service.url, { role: 'facilitator', room: room.room, key: room.key });
  await until(() => console.console !== null);
  await console.go('dilemma', 'first');
  const seats = await Promise.all(
    Array.from({ length: PHONES }, () => post<Joined>(`${service.url}/api/join`, { code: room.code, agreed: true })),
  );
  const phones = seats.map((seat) => new Client(service.url, { role: 'participant', ...seat }));
  await until(() => phones.every((phone) => phone.you !== null));
  const slow = await slowClients(port);

  const ledger = phones.map(() => 0);
  let stopped = false;
  const answering = phones.map(async (phone, i) => {
    for (let revision = 1; !stopped; revision += 1) {
      const body = { kind: 'choice', option: 'a', reason: `keer ${revision}` };
      const answer = await phone.answer('dilemma', 'first', body, revision).catch(() => null);
      if (answer && 'ok' in answer) ledger[i] = revision;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await until(() => Math.min(...ledger) > 3);
  const began = Date.now();
  const code = await service.terminate();
  const took = Date.now() - began;
  stopped = true;
  // What waits on the phones goes to the next server, and is acknowledged by that one.
  const acknowledged = [...ledger];
  expect(code).toBe(0);
  expect(took).toBeLessThan(5_000);
  // They were told, and look for a server by themselves.
  await until(() => phones.every((phone) => !phone.socket.connected && phone.socket.active));
  slow.forEach((socket) => socket.destroy());

  service = await startProcess(folder, port);
  await until(() => [console, ...phones].every((client) => client.socket.connected), 15_000);
  await Promise.all(answering);
  await until(() => console.progress?.people === PHONES && console.progress.done === PHONES);
  await Promise.all(phones.map((phone) => phone.send('clock', {})));
  const kept = phones.map((phone) => phone.you?.answers[0]?.revision ?? 0);
  const lost = acknowledged.filter((revision, i) => (kept[i] ?? 0) < revision);
  expect(lost, `acknowledged ${acknowledged}; kept ${kept}`).toEqual([]);
  [console, ...phones].forEach((client) => client.stop());
  expect(await service.terminate()).toBe(0);
}, 120_000);

test('alive and ready are two questions', async () => {
  const service = await startProcess(newFolder(), await freePort());
  expect(await (await fetch(`${service.url}/livez`)).text()).toBe('ok');
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  expect(await service.terminate()).toBe(0);
});
