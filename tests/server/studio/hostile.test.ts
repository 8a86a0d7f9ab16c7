/** Payloads that are malformed, huge, deep or made to do harm: a refusal each, nothing changed, and the others are served. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Created } from '../../../shared/protocol/studio.ts';
import { startService, type Service } from '../../support/service.ts';
import { deck, programme, valueCard } from '../../shared/deck/drafts.ts';
import { ask, create, get, link, open, sync } from './studio.ts';

const ROUTES = ['create', 'open', 'sync', 'delete', 'name-version', 'version', 'link', 'revoke', 'shipped', 'export'];

let service: Service;
let mine: Created;
beforeAll(async () => {
  service = await startService();
  mine = await create(service, deck());
});
afterAll(() => service.stop());

describe.each(ROUTES)('%s', (route) => {
  test.each([
    ['nothing', ''],
    ['half of it', '{"key":'],
    ['a text', '"key"'],
    ['a number', '5'],
    ['null', 'null'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['a key that is a number', '{"key":12345678901234567890123}'],
    ['a key that is a list', `{"key":[${'"x",'.repeat(30)}"x"]}`],
    ['a key without end', JSON.stringify({ key: 'x'.repeat(50_000) })],
    ['a depth of 20,000', `{"key":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['a depth of 20,000 by names', `${'{"key":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ])('%s is refused', async (_name, body) => {
    const answer = await ask(service, route, body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(['malformed', 'deck-invalid', 'too-fast']).toContain(answer.body.refused);
  });
});

describe('sizes', () => {
  test('5 MB is refused where decks are sent, and 70 kB elsewhere', async () => {
    const huge = JSON.stringify({ key: mine.key, since: 0, changes: [], pad: 'x'.repeat(5_000_000) });
    expect(await ask(service, 'sync', huge)).toEqual({ status: 413, body: { refused: 'deck-invalid' } });
    const pad = 'x'.repeat(70_000);
    expect(await ask(service, 'open', { key: mine.key, pad })).toEqual({ status: 413, body: { refused: 'malformed' } });
  });

  test('a body that is packed is not unpacked', async () => {
    const { gzipSync } = await import('node:zlib');
    const response = await fetch(`${service.url}/api/studio/create`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(JSON.stringify({ deck: { ...deck(), pad: 'x'.repeat(30_000_000) } })),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });

  test('more changes than fit a request are refused', async () => {
    const change = { do: 'set', at: ['title'], value: 'x', was: 'y' };
    const changes = Array.from({ length: 6_001 }, (_, i) => ({ id: `${i}`, change }));
    expect((await ask(service, 'sync', { key: mine.key, since: 0, changes })).body).toEqual({ refused: 'malformed' });
  });

  test('a deck grows to 4 MB and no further; what was written stays, and it can be made smaller', async () => {
    const { key } = await create(service, deck());
    const text = 'x'.repeat(19_000);
    const add = (i: number) => ({
      do: 'add' as const,
      kind: 'tasks' as const,
      before: null,
      card: { ...deck().tasks[0], id: `groot-${i}`, assignment: text },
    });
    const outcomes: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      const { version } = await open(service, key);
      const answer = await sync(service, key, version, ...Array.from({ length: 50 }, (_, i) => add(round * 50 + i)));
      outcomes.push(...answer.outcomes.map((each) => (each.done ? 'done' : each.why)));
    }
    const full = await open(service, key);
    const size = Buffer.byteLength(JSON.stringify(full.deck));
    expect(size).toBeLessThanOrEqual(4_000_000);
    expect(size).toBeGreaterThan(3_950_000);
    expect(outcomes.lastIndexOf('done')).toBeLessThan(outcomes.indexOf('invalid'));
    const smaller = await sync(
      service,
      key,
      full.version,
      { do: 'remove', kind: 'tasks', id: 'groot-0', was: full.deck.tasks[1] },
      add(900),
    );
    expect(smaller.outcomes.map(({ done }) => done)).toEqual([true, true]);
  });
});

describe('decks that are no drafts', () => {
  test.each<[string, object]>([
    ['an unknown field', { ...deck(), evil: true }],
    ['a number for a text', { ...deck(), title: 5 }],
    ['two cards with one id', deck({ values: [valueCard('a'), valueCard('a')] })],
    ['an id with a path', { ...deck(), id: '../../etc/passwd' }],
    ['a picture that is a page', { ...deck(), look: { logo: 'data:text/html;base64,PHNjcmlwdD4=' } }],
    ['5,001 cards', deck({ values: Array.from({ length: 5_001 }, (_, i) => valueCard(`w-${i}`)) })],
  ])('%s', async (_name, bad) => {
    expect(await ask(service, 'create', { deck: bad })).toEqual({ status: 422, body: { refused: 'deck-invalid' } });
  });
});

describe('names of what every object has', () => {
  const harmless = (): void => {
    for (const name of ['polluted', 'title', 'isAdmin']) expect(({} as Record<string, unknown>)[name]).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  };
  beforeEach(harmless);

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('%s in a path changes nothing', async (name) => {
    const before = await open(service, mine.key);
    const paths = [
      [name],
      [name, 'polluted'],
      ['labels', name],
      ['values', 'moed', name],
      ['values', name, 'title'],
      [name, name, 'isAdmin'],
    ];
    const changes = paths.map((at, i) => ({ id: `${name}-${i}`, change: { do: 'set', at, value: { polluted: true } } }));
    const { outcomes } = await get<{ outcomes: { done: boolean }[] }>(service, 'sync', { key: mine.key, since: 0, changes });
    expect(outcomes.map(({ done }) => done)).toEqual(paths.map(() => false));
    expect(await open(service, mine.key)).toEqual(before);
    harmless();
  });

  test('as fields of a deck they are refused', async () => {
    for (const name of ['__proto__', 'constructor']) {
      const body = JSON.stringify({ deck: deck() }).replace('{"id":', `{"${name}":{"isAdmin":true},"id":`);
      expect(await ask(service, 'create', body)).toEqual({ status: 422, body: { refused: 'deck-invalid' } });
    }
  });

  test('where fields are free, in the settings of an activity, they are left out', async () => {
    const evil = JSON.stringify(deck({ programmes: [programme('p')] })).replace(
      '"settings":{',
      '"settings":{"__proto__":{"polluted":true},"constructor":{"polluted":true},',
    );
    const { key } = await get<Created>(service, 'create', `{"deck":${evil}}`);
    const opened = await open(service, key);
    expect(opened.deck).toEqual(deck({ programmes: [programme('p')] }));
    const card = JSON.stringify(programme('q')).replace('"settings":{', '"settings":{"__proto__":{"polluted":true},');
    const body = `{"key":"${key}","since":0,"changes":[{"id":"e","change":{"do":"add","kind":"programmes","before":null,"card":${card}}}]}`;
    await get(service, 'sync', body);
    expect((await open(service, key)).deck.programmes[1]).toEqual(programme('q'));
    harmless();
  });

  test('as ids of changes they are names like any other', async () => {
    const { key } = await create(service, deck());
    const changes = ['__proto__', 'constructor'].map((id, i) => ({
      id,
      change: { do: 'set', at: ['year'], value: 2000 + i, ...(i && { was: 1999 + i }) },
    }));
    const { outcomes } = await get<{ outcomes: object[] }>(service, 'sync', { key, since: 0, changes });
    expect(outcomes).toEqual([
      { id: '__proto__', done: true },
      { id: 'constructor', done: true },
    ]);
  });
});

test('another site can’t use the studio by a form: what is no JSON is refused', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    const body = JSON.stringify({ key: mine.key });
    const response = await fetch(`${service.url}/api/studio/delete`, { method: 'POST', headers: { 'content-type': type }, body });
    expect([response.status, await response.json()]).toEqual([400, { refused: 'malformed' }]);
  }
  expect((await open(service, mine.key)).right).toBe('edit');
});

test('only POST, and only the routes there are', async () => {
  for (const [method, path] of [
    ['GET', 'open'],
    ['PUT', 'open'],
    ['POST', 'nowhere'],
    ['POST', 'open/more'],
  ] as const) {
    const response = await fetch(`${service.url}/api/studio/${path}`, { method });
    expect([response.status, await response.json()]).toEqual([400, { refused: 'malformed' }]);
  }
});

test('answers are not kept by anybody in between', async () => {
  const response = await fetch(`${service.url}/api/studio/open`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key: mine.key }),
  });
  expect([response.headers.get('cache-control'), response.headers.get('x-content-type-options')]).toEqual(['no-store', 'nosniff']);
});

describe('haste', () => {
  test('a flood on one deck is slowed down; another deck behind the same address is not', async () => {
    const [flooded, quiet] = await Promise.all([create(service, deck()), create(service, deck())]);
    const { key } = await link(service, flooded.key, 'view');
    const answers: number[] = [];
    for (let i = 0; i < 12; i += 1)
      answers.push(...(await Promise.all(Array.from({ length: 60 }, async () => (await ask(service, 'open', { key })).status))));
    expect(answers).toContain(429);
    expect((await ask(service, 'open', { key: quiet.key })).status).toBe(200);
    service.clock.advance(10_000);
    expect((await ask(service, 'open', { key })).status).toBe(200);
  });

  test('two hundred people who follow one deck are all served', async () => {
    const { key } = await create(service, deck());
    const statuses = await Promise.all(
      Array.from({ length: 600 }, async () => (await ask(service, 'sync', { key, since: 0, changes: [] })).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});

test('after all this the service is healthy, and the deck is what it was', async () => {
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  expect((await open(service, mine.key)).deck).toEqual(deck());
  expect(service.logged.filter((line) => line.includes('could not be carried out'))).toEqual([]);
});
