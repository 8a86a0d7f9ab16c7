/**
 * Every kind of key on every route: it opens what the table says and is refused elsewhere. A route that stands in neither list fails
 * the first test, so that whoever adds one says who may use it.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinRoom, openRoom, post, startService, type Service } from '../../support/service.ts';
import { postTo } from './support/health.ts';
import { withRoutes } from './support/routes.ts';
import { goodWishes, makeThings, type Things } from './support/wishes.ts';

let service: Service;
let routes: readonly string[];
beforeAll(async () => {
  const settings = { maxRooms: 200, maxDecks: 200 };
  ({ started: service, routes } = await withRoutes(() => startService(undefined, undefined, { settings })));
});
afterAll(() => service.stop());

/** Need no key: what they take is a code that is throttled, or nothing that belongs to anybody. */
const NO_KEY = new Set([
  'GET /.well-known/security.txt',
  'GET /healthz',
  'GET /livez',
  'GET /readyz',
  'GET /api/about',
  'GET /api/decks',
  'GET /api/look/:room/:logo',
  'POST /api/access/code',
  'POST /api/access/login/begin',
  'POST /api/access/login/end',
  'POST /api/decks',
  'POST /api/join',
  'POST /api/peek',
  'POST /api/recover',
  'POST /api/rooms',
  'POST /api/series/create',
  'POST /api/studio/create',
  'POST /api/studio/import',
  'POST /api/studio/shipped',
]);
/** Which keys each of the others takes. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  'POST /api/harvest': ['console'],
  'POST /api/harvest/settings': ['console'],
  'POST /api/harvest/report': ['console'],
  'POST /api/series/open': ['series'],
  'POST /api/series/wall': ['series', 'hub'],
  'POST /api/series/forget': ['series'],
  'POST /api/series/data': ['series'],
  'POST /api/series/renew': ['series'],
  'POST /api/series/delete': ['series'],
  'POST /api/studio/open': ['edit', 'copy', 'view'],
  'POST /api/studio/sync': ['edit'],
  'POST /api/studio/name-version': ['edit'],
  'POST /api/studio/version': ['edit'],
  'POST /api/studio/link': ['edit'],
  'POST /api/studio/revoke': ['edit'],
  'POST /api/studio/export': ['edit', 'copy'],
  'POST /api/studio/delete': ['edit'],
};

test('every route that Express has stands in one of the two lists', () => {
  expect(routes.filter((route) => !NO_KEY.has(route) && !(route in TAKES))).toEqual([]);
});

/** Not there, wrong key, or too little right. */
const CLOSED = /^(not-allowed|no-such-series|no-such-deck|deck-read-only)$/;

async function keysOf({ deck: { key }, room, series }: Things): Promise<Readonly<Record<string, string>>> {
  const link = async (right: string): Promise<string> =>
    (await postTo<{ key: string }>(service.url, '/api/studio/link', { key, right, label: '' })).key;
  await postTo(service.url, '/api/studio/name-version', { key, name: 'Eerste' });
  return {
    console: room.key,
    edit: key,
    copy: await link('copy'),
    view: await link('view'),
    series: series.key,
    hub: series.viewKey,
    'of a participant': (await joinRoom(service, room.code)).token,
    'of another console': (await openRoom(service)).key,
    'for recovery': room.recoveryCode.padEnd(22, 'A'),
    guessed: 'A'.repeat(22),
  };
}

test.each(Object.entries(TAKES))('%s takes %j and no other key', async (route, takes) => {
  const things = await makeThings(service.url);
  const wish = goodWishes(things)[route] ?? {};
  const keys = Object.entries(await keysOf(things));
  // The right ones last: some of them take away what they open.
  for (const [kind, key] of keys.toSorted(([a], [b]) => Number(takes.includes(a)) - Number(takes.includes(b)))) {
    const body = 'of' in wish ? { ...wish, of: { key } } : { ...wish, key };
    const response = await fetch(service.url + route.replace('POST ', ''), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await response.text();
    const refused = /^\{"refused":"([^"]+)"\}$/.exec(answer)?.[1] ?? '';
    if (takes.includes(kind)) expect(refused, kind).not.toMatch(CLOSED);
    else expect(refused, `${kind}: ${answer.slice(0, 80)}`).toMatch(CLOSED);
  }
});

test('a link that was withdrawn opens nothing any more', async () => {
  const { deck } = await makeThings(service.url);
  const made = await postTo<{ key: string; links: { id: string; mine: boolean }[] }>(service.url, '/api/studio/link', {
    key: deck.key,
    right: 'edit',
    label: 'x',
  });
  const id = made.links.find(({ mine }) => !mine)?.id;
  await postTo(service.url, '/api/studio/revoke', { key: deck.key, link: id });
  for (const path of ['open', 'sync', 'link', 'export', 'delete']) {
    const body = { ...goodWishes({ ...(await makeThings(service.url)), deck: { ...deck, key: made.key } })[`POST /api/studio/${path}`] };
    expect(await post(service, `/api/studio/${path}`, 'key' in body ? { ...body, key: made.key } : body), path).toEqual({
      refused: 'no-such-deck',
    });
  }
});
