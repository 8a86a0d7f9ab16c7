/** Pages of other sites can't talk to our rooms with a visitor's browser, whatever name they give and however they come. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { originAllowed } from '../../../server/realtime/origin.ts';
import { makeThings } from './support/wishes.ts';
import { openRoom, startService, type Service } from '../../support/service.ts';
import { request, upgraded } from './support/raw.ts';

const OWN = 'https://goedwerk.example';
let local: Service;
let named: Service;
beforeAll(async () => {
  [local, named] = await Promise.all([startService(), startService(undefined, undefined, { settings: { publicUrl: OWN } })]);
});
afterAll(() => Promise.all([local.stop(), named.stop()]));

const overPolling = async (url: string, head: readonly string[]): Promise<number> =>
  (await request(url, 'GET /socket.io/?EIO=4&transport=polling', head)).status;
const overWebSocket = async (url: string, head: readonly string[]): Promise<boolean> => {
  const socket = await upgraded(url, head);
  socket?.destroy();
  return socket !== null;
};

describe('on this machine, without a public name', () => {
  test.each([
    'https://evil.example',
    'null',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'http://127.0.0.1.evil.example',
    'http://evil.example#127.0.0.1',
    'http://sub.127.0.0.1',
    'http://localhost',
    'file://',
    'data:text/html,x',
    'javascript:alert(1)',
    'chrome-extension://abcdefghijklmnop',
    'about:blank',
    ' ',
    'http://',
    'http://[::1]',
    '%00',
    'HOST, https://evil.example',
    'https://evil.example, HOST',
    'HOST.evil.example',
    'HOST@evil.example',
  ])('%s is refused on both ways in', async (origin) => {
    const { url } = local;
    const head = [`Origin: ${origin.replace('HOST', url)}`];
    expect(await overPolling(url, head)).toBe(403);
    expect(await overWebSocket(url, head)).toBe(false);
  });

  test('two of them, of which one is ours', async () => {
    const { url } = local;
    const head = [`Origin: ${url}`, 'Origin: https://evil.example'];
    expect([await overPolling(url, head), await overWebSocket(url, head)]).toEqual([403, false]);
  });

  test.each([
    ['our own', (url: string) => [`Origin: ${url}`]],
    ['our own in capitals', (url: string) => [`Origin: ${url.toUpperCase()}`]],
    ['none, as programs and addresses typed in send', () => []],
  ])('%s is let in', async (_name, head) => {
    const { url } = local;
    expect([await overPolling(url, head(url)), await overWebSocket(url, head(url))]).toEqual([200, true]);
  });

  test('the name in Host is of no use to a page of another site: browsers write it themselves', async () => {
    const { url } = local;
    expect(await overPolling(url, ['Origin: https://evil.example', 'Host: GOEDWERK.example', 'X-Forwarded-Host: evil.example'])).toBe(403);
  });
});

describe('with a public name', () => {
  test.each<[string, string, boolean]>([
    [OWN, 'goedwerk.example', true],
    [OWN, 'intern:3000', true],
    ['HTTPS://GOEDWERK.EXAMPLE', 'goedwerk.example', true],
    ['https://goedwerk.example:443', 'goedwerk.example', true],
    ['http://localhost:3000', 'localhost:3000', true],
    ['http://goedwerk.example', 'goedwerk.example', false],
    ['https://goedwerk.example:8443', 'goedwerk.example', false],
    ['https://www.goedwerk.example', 'goedwerk.example', false],
    ['https://goedwerk.example.evil.example', 'goedwerk.example', false],
    ['https://evil-goedwerk.example', 'goedwerk.example', false],
    ['null', 'goedwerk.example', false],
    ['file://', '', false],
  ])('a page of %s asks %s: %s', async (origin, host, allowed) => {
    const { url } = named;
    expect(originAllowed({ origin, host }, OWN)).toBe(allowed);
    const head = [`Origin: ${origin}`, `Host: ${host}`];
    expect(await overWebSocket(url, head)).toBe(allowed);
    expect(await overPolling(url, head)).toBe(allowed ? 200 : 403);
  });
});

describe('posts from another site', () => {
  test('no answer may be read there: no route and no file allows it', async () => {
    const { url } = local;
    for (const line of [
      'OPTIONS /api/rooms',
      'OPTIONS /api/studio/sync',
      'GET /api/decks',
      'POST /api/peek',
      'OPTIONS /socket.io/?EIO=4&transport=polling',
      'GET /socket.io/?EIO=4&transport=polling',
    ]) {
      const { head } = await request(url, line, [
        'Origin: https://evil.example',
        'Access-Control-Request-Method: POST',
        'Access-Control-Request-Headers: content-type',
      ]);
      expect(head, line).not.toMatch(/access-control-allow/i);
    }
  });

  test('what a form can send without asking changes nothing', async () => {
    const { url } = local;
    const { room, deck, series } = await makeThings(url);
    const before = await openRoom(local);
    const asForm = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain; charset=application/json', ''];
    for (const type of asForm)
      for (const [path, body] of [
        ['/api/studio/delete', { key: deck.key }],
        ['/api/series/delete', { key: series.key }],
        ['/api/join', { code: room.code, agreed: true }],
        ['/api/recover', { code: before.recoveryCode }],
        ['/api/rooms', {}],
      ] as const) {
        const { status } = await request(url, `POST ${path}`, type === '' ? [] : [`Content-Type: ${type}`], JSON.stringify(body));
        expect(status, `${path} as ${type}`).toBeGreaterThanOrEqual(400);
      }
    const own = ['Content-Type: application/json'];
    expect((await request(url, 'POST /api/studio/open', own, JSON.stringify({ key: deck.key }))).status).toBe(200);
    expect((await request(url, 'POST /api/series/open', own, JSON.stringify({ key: series.key }))).status).toBe(200);
    expect((await request(url, 'POST /api/recover', own, JSON.stringify({ code: before.recoveryCode }))).status).toBe(200);
  });
});
