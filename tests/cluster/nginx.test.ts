import { Agent, request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeckList, Joined, OpenedRoom } from '../../shared/protocol/http.ts';
import { allSee, dilemmaRoom, startCluster, type Cluster } from '../support/cluster.ts';
import { note } from '../support/figures.ts';
import { nginxPorts, startNginx, type Nginx } from '../support/nginx.ts';
import { Client, until } from '../support/service.ts';

const PEOPLE = 12;

let cluster: Cluster;
let nginx: Nginx;

beforeAll(async () => {
  const ports = await nginxPorts();
  cluster = await startCluster(3, { PUBLIC_URL: `https://localhost:${ports.tls}`, TRUST_PROXY: '1' });
  nginx = await startNginx(
    ports,
    cluster.processes.map(({ port }) => port),
  );
});
afterAll(async () => {
  await nginx?.stop();
  await cluster?.stop();
});

/** The certificate is the test's own, so only here it need not be signed. */
const agent = new Agent({ rejectUnauthorized: false, keepAlive: true });

function ask<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const asked = request(`${nginx.url}${path}`, { method, agent, headers: { 'content-type': 'application/json' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => void parts.push(part));
      response.on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString()) as T));
    });
    asked.once('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** Every browser has a name of its own, so that polling is spread over the processes. */
function clientOf(hello: object, transports: ('websocket' | 'polling')[], browser: string): Client {
  return new Client(nginx.url, hello, transports, {
    rejectUnauthorized: false,
    extraHeaders: { 'user-agent': browser, origin: nginx.url },
  });
}

test('plain http leads to https, and the headers of the toolkit come through', async () => {
  const response = await fetch(`${nginx.plainUrl}/12345678`, { redirect: 'manual', headers: { host: 'localhost' } });
  expect(response.status).toBe(308);
  const headers = await new Promise<Record<string, unknown>>((resolve, reject) => {
    request(`${nginx.url}/healthz`, { agent }, (answer) => {
      answer.resume();
      resolve(answer.headers);
    })
      .once('error', reject)
      .end();
  });
  expect(headers['strict-transport-security']).toContain('max-age=31536000');
});

test.each([
  ['WebSocket', ['websocket']],
  ['polling', ['polling']],
  ['polling that becomes a WebSocket', ['polling', 'websocket']],
] as const)('a gathering over three processes behind nginx, over %s', async (name, transports) => {
  const { decks } = await ask<DeckList>('GET', '/api/decks');
  const room = await ask<OpenedRoom>('POST', '/api/rooms', dilemmaRoom(decks));
  const seats: Joined[] = [];
  for (let i = 0; i < PEOPLE; i += 1) seats.push(await ask<Joined>('POST', '/api/join', { code: room.code, agreed: true }));
  const console = clientOf({ role: 'facilitator', room: room.room, key: room.key }, [...transports], 'console');
  const phones = seats.map((seat, i) => clientOf({ role: 'participant', ...seat }, [...transports], `phone ${i}`));
  await until(() => console.console !== null && phones.every((phone) => phone.you !== null), 30_000);
  await until(() => console.progress?.here === PEOPLE, 30_000);
  await console.go('dilemma', 'first');
  await allSee(phones, 'first');
  const answers = await Promise.all(phones.map((phone) => phone.answer('dilemma', 'first', { kind: 'choice', option: 'a', cards: [] })));
  expect(answers).toEqual(phones.map(() => ({ ok: true })));
  await console.go('dilemma', 'first-result');
  await console.reveal('first');
  const shownBy = (client: Client): number | null => {
    const { view } = client;
    const picture = view?.status === 'open' && view.stage.at === 'activity' ? view.stage.activity.shown?.picture : null;
    return picture?.kind === 'dilemma' ? picture.people : null;
  };
  await until(() => [console, ...phones].every((client) => shownBy(client) === PEOPLE), 20_000);
  note(`nginx ${name}`, { people: PEOPLE, counted: shownBy(console) });
  [console, ...phones].forEach((client) => client.stop());
});

test('the log of nginx holds no sid, no code, no address and no browser', async () => {
  for (const page of ['/12345678', '/scherm/12345678']) {
    await new Promise((resolve, reject) => {
      request(`${nginx.url}${page}`, { agent }, (answer) => answer.resume().once('end', resolve))
        .once('error', reject)
        .end();
    });
  }
  await expect.poll(nginx.log).toContain('GET /scherm/CODE');
  expect(nginx.log()).toContain('GET /CODE');
  expect(nginx.log()).not.toContain('12345678');
  expect(nginx.log()).toContain('/socket.io/ 101');
  expect(nginx.log()).not.toMatch(/sid=|127\.0\.0\.1|phone \d/);
});
