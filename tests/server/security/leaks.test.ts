/**
 * What leaves by a side door: keys and words in logs and addresses, files next to the built client, headers that a text writes
 * itself, answers that somebody in between keeps. The real service as a process, with everything logged that can be.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenedRoom } from '../../../shared/protocol/http.ts';
import { staticFiles } from '../../../server/http/static.ts';
import { deck } from '../../shared/deck/drafts.ts';
import { freePort, startProcess, type ServiceProcess } from '../../support/process.ts';
import { Client, startService, until } from '../../support/service.ts';
import { CHECK_IN, postTo } from './support/health.ts';
import { exchange, request } from './support/raw.ts';
import { withRoutes } from './support/routes.ts';
import { goodWishes, makeThings, type Things } from './support/wishes.ts';

const folder = mkdtempSync(join(tmpdir(), 'goed-werk-leaks-'));
/** Breaks out of a line, a field and a terminal, if anything lets it. */
const ESCAPE = 'KANARIE\r\n{"level":60,"msg":"forged"}\u001b[2J\u202E"\\';
let service: ServiceProcess;
let things: Things;

beforeAll(async () => {
  service = await startProcess(folder, await freePort(), { LOG_LEVEL: 'trace' });
  things = await makeThings(service.url);
});
afterAll(async () => {
  await service.terminate();
  rmSync(folder, { recursive: true, force: true });
});

describe('logs', () => {
  test('at the most talkative level: one line is one JSON object, no key and no word of anybody is in it, whatever is tried', async () => {
    const room = await postTo<OpenedRoom>(service.url, '/api/rooms', { ...CHECK_IN, title: ESCAPE.slice(0, 60), naming: 'named' });
    const seat = await postTo<{ token: string }>(service.url, '/api/join', { code: room.code, agreed: true, name: 'KANARIENAAM' });
    const keys = [room.key, room.recoveryCode, room.code, seat.token, things.deck.key, things.series.key, things.series.viewKey];
    for (const [route, body] of Object.entries(goodWishes(things)))
      await postTo(service.url, route.replace('POST ', ''), body).catch(() => null);
    for (const key of keys) {
      await request(service.url, `GET /${encodeURIComponent(key)}?key=${key}`, [
        `Authorization: Bearer ${key}`,
        `Referer: http://x/${key}`,
        `User-Agent: ${key}`,
      ]);
      await request(service.url, `POST /api/studio/open?key=${key}`, ['Content-Type: application/json'], `{"key":"${key}`);
      await request(service.url, `GET /socket.io/?EIO=4&transport=${key}`);
      const client = new Client(service.url, { role: 'facilitator', room: ESCAPE, key });
      await client.ready();
      client.stop();
    }
    await exchange(service.url, `GET /${ESCAPE} HTTP/1.1\r\nHost: x\r\nUser-Agent: ${ESCAPE}\r\n\r\n`, 500);
    await exchange(service.url, 'NONSENSE\r\n\r\n', 500);
    await request(service.url, 'POST /api/studio/import?name=KANARIE%0A%1B.xlsx', ['Content-Type: application/octet-stream'], 'KANARIE');
    await request(service.url, 'GET /api/look/KANARIE%0A/KANARIE%0D');
    const console = new Client(service.url, { role: 'facilitator', room: room.room, key: room.key });
    await until(() => console.people.length === 1);
    await console.send('rename', { participant: console.people[0]?.id, name: ESCAPE.slice(0, 20) });
    await console.send(ESCAPE, { KANARIE: ESCAPE });
    console.stop();
    const said = service.said.join('');
    const lines = said.split('\n').filter((line) => line.startsWith('{') || line.includes('"level"'));
    for (const line of lines) expect(() => JSON.parse(line) as unknown, line).not.toThrow();
    for (const secret of [...keys, 'KANARIE', 'forged', '\u001b[2J']) expect(said, secret).not.toContain(secret);
    // Something was logged, or this would show nothing: connections that were refused are, at this level.
    expect(lines.length).toBeGreaterThan(0);
  });

  test('no key stands in an address that the service gives out; the join secret stands behind the #', () => {
    const { room } = things;
    const { pathname, search, hash } = new URL(room.joinUrl);
    expect([pathname, search]).toEqual([`/${room.code}`, '']);
    expect(hash.length).toBeGreaterThan(8);
    for (const key of [room.key, room.recoveryCode]) expect(room.joinUrl).not.toContain(key);
  });
});

describe('headers', () => {
  test('every answer of every route has the headers that keep pages to themselves, and private answers are kept by nobody', async () => {
    const { started, routes } = await withRoutes(() => startService());
    try {
      const wishes = goodWishes(await makeThings(started.url));
      for (const route of routes) {
        const [method = '', path = ''] = route.split(' ');
        const body = method === 'POST' ? JSON.stringify(wishes[route] ?? {}) : '';
        const { head } = await request(started.url, `${method} ${path.replaceAll(/:\w+/g, 'x')}`, ['Content-Type: application/json'], body);
        const lower = head.toLowerCase();
        for (const each of [
          "content-security-policy: default-src 'none'",
          'x-content-type-options: nosniff',
          'referrer-policy: no-referrer',
          'x-frame-options: deny',
          'permissions-policy: ',
          'cross-origin-opener-policy: same-origin',
        ])
          expect(lower, route).toContain(each);
        expect(lower, route).not.toMatch(/set-cookie|x-powered-by|^server:|etag/m);
        if (path.startsWith('/api/') && path !== '/api/look/:room/:logo') expect(lower, route).toContain('cache-control: no-store');
      }
      for (const path of ['/', '/nowhere', '/api', '/api/nowhere', '/api/rooms', '/%']) {
        const { head } = await request(started.url, `GET ${path}`);
        expect(head.toLowerCase(), path).toContain('x-content-type-options: nosniff');
        expect(head.toLowerCase(), path).toContain("frame-ancestors 'none'");
      }
    } finally {
      await started.stop();
    }
  });

  test('a name of a file can’t write a header, end its quotes, or turn its direction around', async () => {
    const evil = ['A\r\nSet-Cookie: a=b', 'A"; filename="x.exe', 'A\u202Excod.exe', '../../A', 'A\u0000.exe', 'A%0d%0aB: c', '日本'];
    for (const title of evil) {
      const made = await postTo<{ key: string }>(service.url, '/api/studio/create', { deck: { ...deck(), title } });
      const series = await postTo<{ key: string }>(service.url, '/api/series/create', { title, keepDays: 1, parallel: false });
      for (const [path, body] of [
        ['/api/studio/export', { of: { key: made.key }, format: 'json' }],
        ['/api/series/data', { key: series.key, format: 'csv', language: 'nl' }],
      ] as const) {
        const { status, head } = await request(service.url, `POST ${path}`, ['Content-Type: application/json'], JSON.stringify(body));
        expect(status, `${path} ${title}`).toBe(200);
        const name = /^content-disposition: (.*)$/im.exec(head)?.[1] ?? '';
        expect(name, title).toMatch(/^attachment; filename=("[^"\\/\p{Cc}\p{Cf}]+"|[\w.-]+)(; filename\*=UTF-8''[\w.%!~*'()-]+)?$/u);
        expect(head, title).not.toMatch(/^(set-cookie|b):/im);
      }
    }
  });

  test('what a visitor writes as Host is in no address that others get, and can write no policy', async () => {
    for (const host of ["evil.example; script-src 'unsafe-inline'", 'evil.example\tx', 'evil.example, x', "'unsafe-inline'"]) {
      const { status, head } = await request(service.url, 'GET /', [`Host: ${host}`]);
      if (status !== 400) expect(head, host).not.toMatch(/unsafe-inline|evil\.example/);
    }
    const asked = ['Host: evil.example', 'X-Forwarded-Host: evil.example', 'X-Forwarded-Proto: https', 'Content-Type: application/json'];
    const { body } = await request(service.url, 'POST /api/rooms', asked, JSON.stringify(CHECK_IN));
    expect(body).toContain('joinUrl');
    expect(body).not.toContain('evil.example');
    expect((await request(service.url, 'GET /.well-known/security.txt', asked)).body).not.toContain('evil.example');
    expect(await exchange(service.url, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
    expect(await exchange(service.url, 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 [24]/);
  });
});

describe('files', () => {
  const root = mkdtempSync(join(tmpdir(), 'goed-werk-files-'));
  const dist = join(root, 'dist');
  mkdirSync(join(dist, 'assets'), { recursive: true });
  mkdirSync(join(root, 'dist-private'));
  for (const [path, text] of [
    [join(root, 'secret.txt'), 'GEHEIM'],
    [join(root, 'dist-private', 'secret.txt'), 'GEHEIM'],
    [join(dist, '.env'), 'GEHEIM'],
    [join(dist, 'index.html'), '<title>Goed Werk</title>'],
    [join(dist, 'assets', 'a.js'), '1'],
  ] as const)
    writeFileSync(path, text);
  const http = createServer(express().use(staticFiles(dist)));
  beforeAll(() => new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    http.close();
    rmSync(root, { recursive: true });
  });
  const base = (): string => `http://127.0.0.1:${(http.address() as AddressInfo).port}`;

  test('the built client is there', async () => {
    expect((await request(base(), 'GET /assets/a.js')).body).toBe('1');
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/....//secret.txt',
    '//secret.txt',
    '///../secret.txt',
    '/../dist-private/secret.txt',
    '/%2e%2e/dist-private/secret.txt',
    '/-private/secret.txt',
    '/assets/a.js/../../../secret.txt',
    '/assets/%00/../../secret.txt',
    '/.env',
    '/%2eenv',
    '/studio/..%2f..%2fsecret.txt',
    '/C:/secret.txt',
    'http://evil.example/../secret.txt',
    '*',
  ])('%s gives nothing that lies beside it', async (path) => {
    const answer = await exchange(base(), `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).not.toContain('GEHEIM');
    expect(answer).toMatch(/^HTTP\/1\.1 [24]/);
  });
});
