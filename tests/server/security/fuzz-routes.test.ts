/**
 * Every route that Express has, with bodies that are wrong in every way we know: a refusal each, no word of the inside, nothing
 * changed in what every object has, the process well, and a room on the same server hardly notices.
 */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startService, type Service } from '../../support/service.ts';
import { healthyRoom, type Healthy } from './support/health.ts';
import { junk, nastyText, spoiled } from './support/junk.ts';
import { exchange, request } from './support/raw.ts';
import { withRoutes } from './support/routes.ts';
import { goodWishes, makeThings, type Things } from './support/wishes.ts';

const RUNS = 24;
/** Of each way to spoil a request, on each route. */
const JSON_HEAD = ['Content-Type: application/json'];

let service: Service;
let routes: readonly string[];
let healthy: Healthy;
let things: Things;

beforeAll(async () => {
  ({ started: service, routes } = await withRoutes(() => startService()));
  healthy = await healthyRoom(service.url);
  things = await makeThings(service.url);
});
afterAll(async () => {
  healthy.stop();
  await service.stop();
});

const posts = (): string[] => routes.filter((route) => route.startsWith('POST ')).map((route) => route.slice('POST '.length));

type Answered = { readonly status: number; readonly body: string };

/** A refusal, or an answer as for anybody; and nothing that tells how the inside is made. */
function expectCalm({ status, body }: Answered, about: string): void {
  expect(status, `${about}: ${body.slice(0, 200)}`).toBeGreaterThanOrEqual(200);
  expect(status, `${about}: ${body.slice(0, 200)}`).toBeLessThan(500);
  expect(body, about).not.toMatch(/node_modules|\.ts:\d|at \w+ \(|SQLITE|valibot|Unexpected token/);
}

async function send(path: string, body: unknown): Promise<Answered> {
  const response = await fetch(service.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body) ?? 'undefined',
  });
  return { status: response.status, body: await response.text() };
}

async function isWell(): Promise<void> {
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(service.logged.filter((line) => /could not|went wrong|failed/.test(line))).toEqual([]);
}

test('the routes are found, and the examples are for routes that there are', () => {
  expect(routes.length).toBeGreaterThan(25);
  expect(routes).toContain('POST /api/studio/sync');
  expect(Object.keys(goodWishes(things)).filter((route) => !routes.includes(route))).toEqual([]);
});

test('bodies with something wrong, on every route', { timeout: 90_000 }, async ({ annotate }) => {
  const seed = Date.now() % 2 ** 31;
  const wishes = goodWishes(things);
  const statuses = new Map<number, number>();
  const figures = await healthy.stays(async () => {
    for (const [i, path] of posts().entries()) {
      const example = wishes[`POST ${path}`];
      const bodies = fc.sample(example ? spoiled(example) : junk, { seed: seed + i, numRuns: RUNS });
      for (const body of bodies) {
        const answer = await send(path, body);
        expectCalm(answer, `${path} ${JSON.stringify(body)?.slice(0, 200)}`);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      }
    }
  });
  await annotate(`seed ${seed}: ${JSON.stringify(Object.fromEntries(statuses))}; meanwhile: ${figures}`);
  expect([...statuses.values()].reduce((sum, each) => sum + each, 0)).toBe(posts().length * RUNS);
  await isWell();
});

const BOMB = gzipSync(Buffer.alloc(60_000_000, ' '));

const WAYS: readonly (readonly [name: string, head: readonly string[], body: string | Uint8Array])[] = [
  ['nothing', [], ''],
  ['half of it', JSON_HEAD, '{"key":'],
  ['text', ['Content-Type: text/plain'], '{"key":"x"}'],
  ['a form', ['Content-Type: application/x-www-form-urlencoded'], '__proto__[polluted]=1&key=x'],
  [
    'a form in parts',
    ['Content-Type: multipart/form-data; boundary=x'],
    '--x\r\nContent-Disposition: form-data; name="key"\r\n\r\nx\r\n--x--',
  ],
  [
    'XML with an entity from outside',
    ['Content-Type: application/xml'],
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
  ],
  ['names of what every object has', JSON_HEAD, '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'],
  ['the same name twice', JSON_HEAD, '{"key":"a","key":{"$gt":""}}'],
  ['20,000 lists in each other', JSON_HEAD, '['.repeat(20_000) + ']'.repeat(20_000)],
  ['20,000 objects in each other', JSON_HEAD, `${'{"key":'.repeat(6_000)}1${'}'.repeat(6_000)}`],
  ['other signs', ['Content-Type: application/json; charset=utf-16'], '{"key":"x"}'],
  ['signs that nobody knows', ['Content-Type: application/json; charset=klingon'], '{"key":"x"}'],
  ['bytes that are no signs', JSON_HEAD, Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x7d])],
  ['60 MB packed into 60 kB', [...JSON_HEAD, 'Content-Encoding: gzip'], BOMB],
  ['60 MB packed into 60 kB, as a file', ['Content-Type: application/octet-stream', 'Content-Encoding: gzip'], BOMB],
  ['packed in a way that nobody knows', [...JSON_HEAD, 'Content-Encoding: zstd, compress'], '{}'],
  ['5 MB', JSON_HEAD, `{"key":"${'x'.repeat(5_000_000)}"}`],
];

test('requests that are no JSON at all, on every route', { timeout: 90_000 }, async ({ annotate }) => {
  const before = process.memoryUsage().rss;
  const figures = await healthy.stays(async () => {
    for (const [name, head, body] of WAYS) {
      const bytes = Buffer.from(body);
      for (const path of posts()) {
        const start = [`POST ${path} HTTP/1.1`, 'Host: x', ...head, `Content-Length: ${bytes.length}`, 'Connection: close', '', ''].join(
          '\r\n',
        );
        const answer = await exchange(service.url, Buffer.concat([Buffer.from(start), bytes]), 10_000);
        // Who sends on while a refusal is on its way may find the line closed before it could be read.
        if (answer === '' && bytes.length > 1_000_000) continue;
        const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
        expect(status, `${name} ${path}: ${answer.slice(0, 300)}`).toBeGreaterThanOrEqual(400);
        expectCalm({ status, body: answer }, `${name} ${path}`);
      }
    }
  });
  const grown = process.memoryUsage().rss - before;
  await annotate(`meanwhile: ${figures}; ${(grown / 1e6).toFixed()} MB more memory`);
  expect(grown, 'bytes of memory').toBeLessThan(300_000_000);
  await isWell();
});

test('a body that says it is short and is not, one that never says its size, and one that says it twice', async () => {
  const say = (head: readonly string[], body: string): Promise<string> =>
    exchange(service.url, ['POST /api/peek HTTP/1.1', 'Host: x', ...JSON_HEAD, ...head, '', body].join('\r\n'), 1_500);
  expect(await say(['Content-Length: 2'], '{}GET /smuggled HTTP/1.1\r\n\r\n')).not.toContain('200 OK');
  expect(await say(['Content-Length: 2', 'Content-Length: 30'], '{}')).toMatch(/^HTTP\/1\.1 400/);
  expect(await say(['Content-Length: 2', 'Transfer-Encoding: chunked'], '0\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
  expect(await say(['Transfer-Encoding: chunked', 'Connection: close'], `ffffff\r\n${'x'.repeat(300_000)}`)).toMatch(/^(HTTP\/1\.1 413|$)/);
  expect(await say(['Transfer-Encoding: chunked'], 'zz\r\n')).toMatch(/^HTTP\/1\.1 400/);
  await isWell();
});

test('addresses and queries with anything in them', { timeout: 60_000 }, async ({ annotate }) => {
  const seed = Date.now() % 2 ** 31;
  const gets = routes.filter((route) => route.startsWith('GET ')).map((route) => route.slice('GET '.length));
  const filled = gets.flatMap((path) =>
    fc
      .sample(fc.tuple(nastyText, nastyText, nastyText), { seed, numRuns: 15 })
      .map(([one, other, query]) => `${path.replace(':room', safe(one)).replace(':logo', safe(other))}?${safe(query)}`.slice(0, 8_000)),
  );
  for (const path of [
    ...filled,
    '/api/look/%00/%ff',
    '/api/look/__proto__/constructor',
    '/api/studio/import?name[]=x&name[]=y',
    '/socket.io/?EIO=4&transport=__proto__',
    '/socket.io/?EIO=99&transport=polling',
    '/socket.io/?EIO=4&transport=polling&sid=__proto__',
  ]) {
    const answer = await request(service.url, `GET ${path}`);
    expectCalm(answer, path);
  }
  await annotate(`seed ${seed}`);
  await isWell();
});

/** As a browser writes it; a lone half of a sign can't be written at all. */
function safe(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

test('methods that are not meant are refused, on every route', async () => {
  for (const route of routes) {
    const [, path = ''] = route.split(' ');
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])
      if (!routes.includes(`${method} ${path}`)) {
        const { status, head } = await request(service.url, `${method} ${path.replaceAll(/:\w+/g, 'x')}`);
        if (method !== 'OPTIONS') expect(status, `${method} ${path}`).toBeGreaterThanOrEqual(400);
        expect(status, `${method} ${path}`).toBeLessThan(500);
        expect(head, `${method} ${path}`).not.toMatch(/access-control-allow/i);
      }
  }
});
