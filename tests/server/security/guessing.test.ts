/** Who guesses codes and keys is slowed down on every way in, and people in the same building are not. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { OpenedRoom, Recovered } from '../../../shared/protocol/http.ts';
import { Client, openRoom, post, startService, type Service } from '../../support/service.ts';
import { closed, frame, hello, pipelined, request, upgraded } from './support/raw.ts';

let service: Service;
afterEach(() => service.stop());

const GUESSES = 10_000;
/** Guesses that are really looked at, for each address and minute. */
const LOOKED_AT = 30;
const code = (i: number): string => String(10_000_000 + i);
const secretOf = ({ joinUrl }: OpenedRoom): string => joinUrl.split('#')[1] ?? '';

async function inBatches<Result>(count: number, one: (i: number) => Promise<Result>): Promise<Result[]> {
  const all: Result[] = [];
  for (let first = 0; first < count; first += 250)
    all.push(...(await Promise.all(Array.from({ length: Math.min(250, count - first) }, (_, i) => one(first + i)))));
  return all;
}

const refusal = (answer: object): string => ('refused' in answer ? String(answer.refused) : 'ok');
const tally = (answers: readonly object[]): Record<string, number> =>
  answers.reduce<Record<string, number>>((sum, answer) => ({ ...sum, [refusal(answer)]: (sum[refusal(answer)] ?? 0) + 1 }), {});

test('10,000 guesses over HTTP: thirty are looked at, while three hundred people with the QR code join from there', async () => {
  service = await startService();
  const room = await openRoom(service);
  const guesses = Array.from({ length: 20 }, (_, line) =>
    pipelined(
      service.url,
      Array.from({ length: GUESSES / 20 }, (_each, i) =>
        i % 2 === 0 ? ['/api/peek', { code: code(line * 1_000 + i) }] : ['/api/join', { code: code(line * 1_000 + i), agreed: true }],
      ),
    ),
  );
  const joining = inBatches(300, () => post<object>(service, '/api/join', { code: room.code, secret: secretOf(room), agreed: true }));
  expect(tally((await Promise.all(guesses)).flat())).toEqual({ 'no-such-room': LOOKED_AT, 'too-many-wrong-codes': GUESSES - LOOKED_AT });
  expect(tally(await joining)).toEqual({ ok: 300 });
  // And a right guess among them tells no more than a wrong one.
  expect(await post(service, '/api/peek', { code: room.code })).toEqual({ refused: 'too-many-wrong-codes' });
  service.clock.advance(61_000);
  expect(await post(service, '/api/peek', { code: room.code })).toMatchObject({ room: room.room });
});

describe.each(['websocket', 'polling'] as const)('guessing as a screen over %s', (transport) => {
  test('is counted with the rest; a screen that knows the room comes back', async () => {
    service = await startService();
    const room = await openRoom(service);
    const guess = async (wish: object): Promise<string> => {
      const client = new Client(service.url, { role: 'screen', ...wish }, [transport]);
      client.socket.io.reconnection(false);
      const answer = (await client.ready()) ?? 'ok';
      client.stop();
      return answer;
    };
    const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => guess({ code: code(i) })));
    expect(tally(answers.map((refused) => ({ refused })))).toEqual({ 'no-such-room': LOOKED_AT, 'too-many-wrong-codes': 60 - LOOKED_AT });
    expect(await guess({ code: room.code })).toBe('too-many-wrong-codes');
    expect(await post(service, '/api/peek', { code: room.code })).toEqual({ refused: 'too-many-wrong-codes' });
    expect(await guess({ code: room.code, secret: secretOf(room) })).toBe('ok');
    expect(await guess({ code: room.code, secret: 'GUESSED' })).toBe('no-such-room');
  });
});

test('one connection has one guess: a second hello, at once or after a refusal, is not looked at and ends it', async () => {
  service = await startService();
  const room = await openRoom(service);
  const socket = await upgraded(service.url);
  if (!socket) throw new Error('the service refuses a good handshake');
  let heard = '';
  socket.on('data', (piece: Buffer) => (heard += piece.toString('latin1')));
  const wrong = Array.from({ length: 20 }, (_, i) => hello({ role: 'screen', code: code(i) }));
  socket.write(Buffer.concat([...wrong, hello({ role: 'screen', code: room.code })]));
  expect(await closed(socket, 5_000)).toBe(true);
  expect(heard.match(/no-such-room/g)).toHaveLength(1);
  expect(heard).not.toContain(room.room);
});

test('hellos to places that are not there do not go on for ever', async () => {
  service = await startService();
  const socket = await upgraded(service.url);
  if (!socket) throw new Error('the service refuses a good handshake');
  socket.resume();
  socket.write(Buffer.concat(Array.from({ length: 2_000 }, (_, i) => frame(`40/place-${i},{}`))));
  expect(await closed(socket, 5_000)).toBe(true);
});

describe('addresses', () => {
  const guesses = async (count: number, head: (i: number) => string[]): Promise<number> => {
    const statuses: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const body = JSON.stringify({ code: code(i) });
      statuses.push((await request(service.url, 'POST /api/peek', ['Content-Type: application/json', ...head(i)], body)).status);
    }
    return statuses.filter((status) => status === 429).length;
  };

  test('without a proxy in front, nobody gets a fresh start by writing X-Forwarded-For', async () => {
    service = await startService();
    expect(
      await guesses(40, (i) => [`X-Forwarded-For: 203.0.113.${i}`, `Forwarded: for=203.0.113.${i}`, `X-Real-IP: 203.0.113.${i}`]),
    ).toBe(10);
    const client = new Client(service.url, { role: 'screen', code: '12345678' });
    expect(await client.ready()).toBe('too-many-wrong-codes');
    client.stop();
  });

  test('behind one proxy what the proxy saw counts, and not what the visitor wrote left of it', async () => {
    service = await startService(undefined, undefined, { settings: { trustProxy: 1 } });
    expect(await guesses(40, (i) => [`X-Forwarded-For: 203.0.113.${i}, 198.51.100.7`])).toBe(10);
    expect(await guesses(20, () => ['X-Forwarded-For: 198.51.100.8'])).toBe(0);
    const socket = await upgraded(service.url, ['X-Forwarded-For: 10.0.0.1, 198.51.100.7']);
    let heard = '';
    socket?.on('data', (piece: Buffer) => (heard += piece.toString('latin1')));
    socket?.write(hello({ role: 'screen', code: '12345678' }));
    expect(socket && (await closed(socket, 5_000))).toBe(true);
    expect(heard).toContain('too-many-wrong-codes');
  });
});

describe('keys', () => {
  test('of decks, series, hubs and consoles: a wrong one is refused alike, whatever it looks like', async () => {
    service = await startService();
    const room = await openRoom(service);
    const guessed = (i: number): string => `${'A'.repeat(18)}${1_000 + i}`;
    for (const [path, body] of [
      ['/api/studio/open', (key: string) => ({ key })],
      ['/api/series/open', (key: string) => ({ key })],
      ['/api/series/wall', (key: string) => ({ key })],
      ['/api/harvest', (key: string) => ({ room: room.room, key })],
    ] as const) {
      const answers = await inBatches(50, (i) => post<object>(service, path, body(guessed(i))));
      expect(Object.keys(tally(answers)), path).toHaveLength(1);
      expect(tally(answers), path).not.toHaveProperty('ok');
    }
    const keys = [...Array.from({ length: 30 }, (_, i) => guessed(i)), '', room.code, secretOf(room), room.recoveryCode, room.room];
    for (const key of keys) {
      const client = new Client(service.url, { role: 'facilitator', room: room.room, key });
      expect(await client.ready(), key).toBe(key === '' ? 'malformed' : 'not-allowed');
      client.stop();
    }
  });

  test('recovery codes: of two hundred guesses at one moment thirty are looked at, and right ones never count', async () => {
    service = await startService();
    // As with a database on another machine: all guesses are under way before the first is known to be wrong.
    const { consoles } = service.app.rooms;
    const recover = consoles.recover.bind(consoles);
    vi.spyOn(consoles, 'recover').mockImplementation(async (given) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return recover(given);
    });
    let next: string | null = (await openRoom(service)).recoveryCode;
    for (let i = 0; i < 32; i += 1) {
      const recovered: Recovered | object = await post<Recovered>(service, '/api/recover', { code: next });
      next = 'recoveryCode' in recovered ? recovered.recoveryCode : null;
      expect(next).not.toBeNull();
    }
    const guess = (i: number) => post<object>(service, '/api/recover', { code: `AAAA-AAAA-AAAA-${1_000 + i}` });
    const answers = await Promise.all(Array.from({ length: 200 }, (_, i) => guess(i)));
    expect(tally(answers)).toEqual({ 'recovery-code-wrong': LOOKED_AT, 'too-many-wrong-codes': 170 });
  });

  test('recovery codes: thirty guesses, then waiting; the right one too waits and still works afterwards', async () => {
    service = await startService();
    const room = await openRoom(service);
    const answers: object[] = [];
    for (let i = 0; i < 40; i += 1) answers.push(await post(service, '/api/recover', { code: `AAAA-AAAA-AAAA-${1_000 + i}` }));
    expect(tally(answers)).toEqual({ 'recovery-code-wrong': LOOKED_AT, 'too-many-wrong-codes': 10 });
    expect(await post(service, '/api/recover', { code: room.recoveryCode })).toEqual({ refused: 'too-many-wrong-codes' });
    service.clock.advance(61_000);
    expect(await post(service, '/api/recover', { code: room.recoveryCode })).toMatchObject({ room: room.room });
  });
});
