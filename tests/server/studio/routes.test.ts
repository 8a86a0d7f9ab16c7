/** Files in and out, and decks of the folder, over HTTP; how a spreadsheet is read and written is tested with the sheets. */
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { join } from 'node:path';
import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import type { Deck } from '../../../shared/deck/deck.ts';
import { openLibrary } from '../../../server/decks/library.ts';
import { createLog } from '../../../server/log.ts';
import { openMemoryStore } from '../../../server/store/memory/memory-store.ts';
import { StoreError } from '../../../server/store/store-error.ts';
import { Decks } from '../../../server/studio/decks.ts';
import { perMinute } from '../../../server/http/per-minute.ts';
import { studioRoutes, type Files } from '../../../server/studio/routes.ts';
import { TestClock } from '../../support/service.ts';
import { deck } from '../../shared/deck/drafts.ts';
import { ask, create, get, type Server } from './studio.ts';

async function serve(change: Partial<Files> = {}, store = openMemoryStore()): Promise<Server> {
  const library = openLibrary(join(import.meta.dirname, '..', '..', '..', 'decks'));
  const files: Files = {
    exportDeck: async ({ title }, format, kind) => ({
      bytes: Buffer.from(`${title} ${format} ${kind ?? 'all'}`),
      name: `${title}.${format}`,
      type: 'text/csv',
    }),
    importFile: async () => ({ head: {}, rows: [], remarks: [] }),
    ...change,
  };
  const web = express();
  const decks = new Decks({ store, clock: new TestClock(), maxDecks: 10 });
  web.use('/api/studio', studioRoutes({ decks, shipped: library.deck, files, perMinute: perMinute(null), log: createLog('silent') }));
  const http = createServer(web).listen(0, '127.0.0.1');
  onTestFinished(() => void http.close());
  await new Promise((resolve) => http.once('listening', resolve));
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` };
}

const download = (server: Server, body: object): Promise<Response> =>
  fetch(`${server.url}/api/studio/export`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

const upload = (server: Server, query: string, body: Uint8Array<ArrayBuffer>, type = 'application/octet-stream'): Promise<Response> =>
  fetch(`${server.url}/api/studio/import${query}`, { method: 'POST', headers: { 'content-type': type }, body });

test('a deck of the folder comes whole', async () => {
  const server = await serve();
  const { deck: shipped } = await get<{ deck: Deck }>(server, 'shipped', { id: 'dilemmas-voor-ambtenaren', language: 'nl' });
  expect(shipped.stories.length).toBeGreaterThan(10);
  expect(shipped.stories[0]?.notes).not.toBe('');
  expect(await ask(server, 'shipped', { id: 'verzonnen', language: 'nl' })).toEqual({ status: 404, body: { refused: 'no-such-deck' } });
  await create(server, shipped);
});

test('a file has its bytes, its type and a name, and is for saving', async () => {
  const server = await serve();
  const { key } = await create(server, deck());
  const own = await download(server, { of: { key }, format: 'csv', kind: 'values' });
  expect(await own.text()).toBe('Eigen set csv values');
  expect(Object.fromEntries(own.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="Eigen set.csv"',
    'cache-control': 'no-store',
  });
  const shipped = await download(server, { of: { id: 'ambtelijke-code', language: 'nl' }, format: 'xlsx' });
  expect(await shipped.text()).toMatch(/xlsx all$/);
  expect((await download(server, { of: { key }, format: 'exe' })).status).toBe(400);
});

test.each([
  ['../../etc/passwd', '..-..-etc-passwd'],
  ['a"b\\c.csv', 'a-b-c.csv'],
  ['regel\r\nSet-Cookie: x', 'regel--Set-Cookie- x'],
  ['\u202Egnp.exe', '-gnp.exe'],
  ['', 'deck'],
])('a file name %j is made safe', async (name, safe) => {
  const server = await serve({ exportDeck: async () => ({ bytes: new Uint8Array([1]), name, type: 'application/octet-stream' }) });
  const { headers } = await download(server, { of: { id: 'ambtelijke-code', language: 'nl' }, format: 'json' });
  expect(headers.get('content-disposition')?.replaceAll('"', '')).toBe(`attachment; filename=${safe}`);
  expect(headers.get('set-cookie')).toBeNull();
});

test('a name with letters that are not ASCII comes through', async () => {
  const server = await serve({
    exportDeck: async () => ({ bytes: new Uint8Array([1]), name: 'Zoë ’s set.json', type: 'application/json' }),
  });
  const { headers } = await download(server, { of: { id: 'ambtelijke-code', language: 'nl' }, format: 'json' });
  expect(headers.get('content-disposition')).toContain(`filename*=UTF-8''Zo%C3%AB%20%E2%80%99s%20set.json`);
});

test('a file is looked at with its name and its bytes as they are', async () => {
  const seen: [string, number[]][] = [];
  const server = await serve({
    importFile: async (name, bytes) => {
      seen.push([name, [...bytes]]);
      return { head: { title: 'T' }, rows: [], remarks: [] };
    },
  });
  const answer = await upload(server, `?name=${encodeURIComponent('Zoë.csv')}`, new Uint8Array([0xef, 0xbb, 0xbf, 0, 255]));
  expect([answer.status, await answer.json()]).toEqual([200, { head: { title: 'T' }, rows: [], remarks: [] }]);
  expect(seen).toEqual([['Zoë.csv', [0xef, 0xbb, 0xbf, 0, 255]]]);
});

test.each([
  ['file-too-large', 413],
  ['file-too-slow', 422],
  ['file-not-read', 422],
  ['busy', 503],
] as const)('what the reader refuses as %s has status %i', async (refused, status) => {
  const server = await serve({ importFile: async () => ({ refused }) });
  const answer = await upload(server, '?name=a.csv', new Uint8Array([1]));
  expect([answer.status, await answer.json()]).toEqual([status, { refused }]);
});

test('a file of more than 2 MB, without a name, or as a form is refused before it is read', async () => {
  const server = await serve({ importFile: () => Promise.reject(new Error('must not be called')) });
  const [large, nameless, twice, long, form] = await Promise.all([
    upload(server, '?name=a.csv', new Uint8Array(2_200_000)),
    upload(server, '', new Uint8Array([1])),
    upload(server, '?name=a&name=b', new Uint8Array([1])),
    upload(server, `?name=${'x'.repeat(201)}`, new Uint8Array([1])),
    upload(server, '?name=a.csv', new Uint8Array([1]), 'multipart/form-data; boundary=x'),
  ]);
  expect([large.status, await large.json()]).toEqual([413, { refused: 'file-too-large' }]);
  for (const answer of [nameless, twice, long, form]) expect([answer.status, await answer.json()]).toEqual([400, { refused: 'malformed' }]);
});

test('what goes wrong inside is a refusal that tells nothing of the inside', async () => {
  const broken = await serve({ exportDeck: () => Promise.reject(new Error('/secret/path')) });
  const file = await download(broken, { of: { id: 'ambtelijke-code', language: 'nl' }, format: 'json' });
  expect([file.status, await file.json()]).toEqual([503, { refused: 'busy' }]);
  const full = await serve({}, { ...openMemoryStore(), createDeck: () => Promise.reject(new StoreError('full', '/secret/path')) });
  expect(await ask(full, 'create', { deck: deck() })).toEqual({ status: 503, body: { refused: 'not-saved' } });
});
