/** Limits are the same however many processes there are, and nobody is kept out because Redis is away. */
import { createHash } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { DeckList, OpenedRoom } from '../../shared/protocol/http.ts';
import { createLog } from '../../server/log.ts';
import { redisCounts } from '../../server/cluster/redis-counts.ts';
import { CHECK_IN } from '../server/security/support/health.ts';
import { pipelined } from '../server/security/support/raw.ts';
import { dilemmaRoom, startCluster, type Cluster } from '../support/cluster.ts';
import { note } from '../support/figures.ts';
import { until } from '../support/service.ts';

const GUESSES = 10_000;
/** Guesses that are really looked at, for each address and minute. */
const LOOKED_AT = 30;

let cluster: Cluster;
let urls: readonly [string, string];
beforeAll(async () => {
  cluster = await startCluster(2, { TRUST_PROXY: '1', ACCESS_CODE: 'a-code-that-is-long' });
  urls = cluster.processes.map(({ url }) => url) as [string, string];
});
afterAll(() => cluster?.stop());

type Answer = { readonly refused?: string };

/** From an address of one's own, as a proxy says it. */
async function ask<T = Answer>(url: string, path: string, body: unknown, from: string, grant?: string): Promise<T & Answer> {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': from, ...(grant ? { authorization: `Bearer ${grant}` } : {}) };
  return (await (await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json()) as T & Answer;
}

async function open(from: string): Promise<OpenedRoom> {
  const { grant } = await ask<{ grant: string }>(urls[0], '/api/access/code', { code: 'a-code-that-is-long' }, from);
  const { decks } = (await (await fetch(`${urls[0]}/api/decks`)).json()) as DeckList;
  return ask<OpenedRoom>(urls[0], '/api/rooms', dilemmaRoom(decks), from, grant);
}

const at = (i: number): string => urls[i % 2] as string;
const times = <T>(count: number, one: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => one(i)));
const tally = (answers: readonly object[]): Record<string, number> =>
  answers.reduce<Record<string, number>>((sum, answer) => {
    const said = 'refused' in answer ? String(answer.refused) : 'ok';
    return { ...sum, [said]: (sum[said] ?? 0) + 1 };
  }, {});

test('10,000 wrong codes over two processes: thirty are looked at, while three hundred people with the QR code join from there', async () => {
  const room = await open('10.0.0.1');
  const secret = room.joinUrl.split('#')[1];
  const code = (line: number, i: number): string => String(10_000_000 + line * 1_000 + i);
  // Without a header of a proxy: everybody here has the address of this machine.
  const guesses = times(20, (line) =>
    pipelined(
      at(line),
      Array.from({ length: GUESSES / 20 }, (_, i) =>
        i % 2 === 0 ? ['/api/peek', { code: code(line, i) }] : ['/api/join', { code: code(line, i), agreed: true }],
      ),
    ),
  );
  const joining = times(300, (i) => ask(at(i), '/api/join', { code: room.code, secret, agreed: true }, '127.0.0.1'));
  const [guessed, joined] = [tally((await guesses).flat()), tally(await joining)];
  note('wrongCodes', { processes: 2, guesses: GUESSES, lookedAt: guessed['no-such-room'], joined: joined['ok'] });
  expect(guessed).toEqual({ 'no-such-room': LOOKED_AT, 'too-many-wrong-codes': GUESSES - LOOKED_AT });
  expect(joined).toEqual({ ok: 300 });
  // A right guess tells no more than a wrong one, at either.
  for (const url of urls)
    expect(await ask(url, '/api/peek', { code: room.code }, '127.0.0.1')).toEqual({ refused: 'too-many-wrong-codes' });
});

test('right codes never count, and wrong ones at one process count at the other, of every kind', async () => {
  const room = await open('10.0.0.2');
  expect(tally(await times(100, (i) => ask(at(i), '/api/join', { code: room.code, agreed: true }, '10.0.0.2')))).toEqual({ ok: 100 });
  for (const [path, right, wrong, from] of [
    ['/api/peek', { code: room.code }, { code: '10000000' }, '10.0.0.3'],
    ['/api/recover', { code: room.recoveryCode }, { code: 'AAAA-AAAA-AAAA-AAAA' }, '10.0.0.4'],
    ['/api/access/code', { code: 'a-code-that-is-long' }, { code: 'a-code-that-is-wrong' }, '10.0.0.5'],
  ] as const) {
    for (let i = 0; i < LOOKED_AT; i += 1) expect((await ask(urls[0], path, wrong, from)).refused, path).not.toBe('too-many-wrong-codes');
    expect(await ask(urls[1], path, right, from), path).toEqual({ refused: 'too-many-wrong-codes' });
    expect(await ask(urls[1], path, right, '10.0.0.6'), path).not.toHaveProperty('refused');
  }
});

test('one address opens 120 rooms a minute, wherever it asks', async () => {
  const { grant } = await ask<{ grant: string }>(urls[0], '/api/access/code', { code: 'a-code-that-is-long' }, '10.0.0.7');
  const opened = await times(150, (i) => ask(at(i), '/api/rooms', CHECK_IN, '10.0.0.7', grant));
  expect(tally(opened)).toEqual({ ok: 120, 'too-many-rooms': 30 });
});

test('what Redis holds of it names nobody, and ends within the minute', async () => {
  await ask(urls[0], '/api/peek', { code: '10000000' }, '10.0.0.8');
  const redis = new Redis(cluster.redis.url);
  onTestFinished(() => redis.disconnect());
  const keys = await redis.keys('goed-werk count *');
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !/^goed-werk count [\w-]{22}$/.test(key))).toEqual([]);
  // Nor by a hash that anybody can make of all the addresses there are.
  const plain = createHash('sha256').update('codes of rooms 10.0.0.8').digest('base64url').slice(0, 22);
  expect(keys).not.toContain(`goed-werk count ${plain}`);
  const named = async (secret: string): Promise<readonly string[]> => {
    const before = new Set(await redis.keys('goed-werk count *'));
    const counts = redisCounts({ url: cluster.redis.url, secret, log: createLog('silent') });
    onTestFinished(() => counts.close());
    await expect.poll(() => counts.add('codes of rooms 10.0.0.8', 1, 60_000)).not.toBeNull();
    return (await redis.keys('goed-werk count *')).filter((key) => !before.has(key));
  };
  const [one, two] = [await named('one secret'), await named('another')];
  expect([one.length, two.length, one[0] === two[0]]).toEqual([1, 1, false]);
  const ends = await Promise.all(keys.map((key) => redis.pttl(key)));
  // -2: ended meanwhile; -1 would be a count without an end.
  expect(ends.filter((ms) => ms === -1 || ms > 60_000)).toEqual([]);
  expect(await Promise.all(keys.map((key) => redis.get(key)))).not.toContainEqual(expect.stringMatching(/[^-\d]/));
});

test('without Redis each process counts alone: people come in, guessing is still made slow, and afterwards they count together', async () => {
  const room = await open('10.0.0.9');
  await cluster.redis.kill();
  expect(tally(await times(100, (i) => ask(at(i), '/api/join', { code: room.code, agreed: true }, '10.0.0.9')))).toEqual({ ok: 100 });
  const wrong = await times(100, (i) => ask(at(i), '/api/peek', { code: '10000000' }, '10.0.0.10'));
  expect(tally(wrong)).toEqual({ 'no-such-room': 2 * LOOKED_AT, 'too-many-wrong-codes': 100 - 2 * LOOKED_AT });
  await cluster.redis.restart();
  let visitor = 0;
  const together = async (): Promise<boolean> => {
    const from = `10.0.1.${(visitor += 1)}`;
    for (let i = 0; i < LOOKED_AT; i += 1) await ask(urls[0], '/api/peek', { code: '10000000' }, from);
    return (await ask(urls[1], '/api/peek', { code: '10000000' }, from)).refused === 'too-many-wrong-codes';
  };
  await expect.poll(together, { timeout: 20_000, interval: 300 }).toBe(true);
});

test('a frozen Redis keeps nobody out, and nobody waiting for long', async () => {
  const room = await open('10.0.0.11');
  cluster.redis.pause();
  onTestFinished(() => cluster.redis.resume());
  const began = performance.now();
  expect(tally(await times(20, (i) => ask(at(i), '/api/join', { code: room.code, agreed: true }, '10.0.0.11')))).toEqual({ ok: 20 });
  // A second for each of the two questions that joining asks.
  expect(performance.now() - began, 'ms').toBeLessThan(6_000);
});

test('a count that nobody can tell is null, at once and without an error', async () => {
  const counts = redisCounts({ url: 'redis://127.0.0.1:1', secret: 'secret', log: createLog('silent') });
  onTestFinished(() => counts.close());
  expect([await counts.add('a', 1, 1_000), await counts.sum('a')]).toEqual([null, null]);
  const well = redisCounts({ url: cluster.redis.url, secret: 'secret', log: createLog('silent') });
  onTestFinished(() => well.close());
  let sum: number | null = null;
  await until(() => {
    void well.sum('b').then((told) => (sum = told));
    return sum !== null;
  }, 10_000);
  expect([sum, await well.add('b', 2, 60_000), await well.add('b', -1, 60_000), await well.sum('b')]).toEqual([0, 2, 1, 1]);
});
