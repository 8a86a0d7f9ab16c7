/** What each key may: every route with every right, over real HTTP. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Right } from '../../../shared/protocol/studio.ts';
import { startService, type Service } from '../../support/service.ts';
import { deck } from '../../shared/deck/drafts.ts';
import { ask, create, get, link, open, setTitle, sync } from './studio.ts';

type Asked = { readonly name: string; readonly body: (key: string, link: string) => object };

const ROUTES: Readonly<Record<string, Asked & { readonly takes: Right }>> = {
  'open the deck': { name: 'open', takes: 'view', body: (key) => ({ key }) },
  'follow changes': { name: 'sync', takes: 'view', body: (key) => ({ key, since: 0, changes: [] }) },
  'download a file': { name: 'export', takes: 'copy', body: (key) => ({ of: { key }, format: 'json' }) },
  'change the deck': {
    name: 'sync',
    takes: 'edit',
    body: (key) => ({ key, since: 0, changes: [{ id: key, change: setTitle('Eigen set', 'Eigen set') }] }),
  },
  'name a version': { name: 'name-version', takes: 'edit', body: (key) => ({ key, name: 'Na de proef' }) },
  'read a version': { name: 'version', takes: 'edit', body: (key) => ({ key, version: 0 }) },
  'make a link': { name: 'link', takes: 'edit', body: (key) => ({ key, right: 'view', label: 'Kees' }) },
  'withdraw a link': { name: 'revoke', takes: 'edit', body: (key, id) => ({ key, link: id }) },
  'delete the deck': { name: 'delete', takes: 'edit', body: (key) => ({ key }) },
};

const RANK: readonly Right[] = ['view', 'copy', 'edit'];

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

describe.each(Object.entries(ROUTES))('%s', (_what, { name, takes, body }) => {
  const withKeys = async () => {
    const { key } = await create(service, deck());
    await get(service, 'name-version', { key, name: 'Begin' });
    const made = await Promise.all(RANK.map(async (right) => [right, await link(service, key, right)] as const));
    const spare = await link(service, key, 'view', 'reserve');
    return { owner: key, keys: new Map(made.map(([right, { key: own }]) => [right, own])), spare: spare.links.at(-1)?.id ?? '' };
  };

  test.each(RANK)('with a key to %s', async (right) => {
    const { owner, keys, spare } = await withKeys();
    const before = await open(service, owner);
    const allowed = RANK.indexOf(right) >= RANK.indexOf(takes);
    const answer = await fetch(`${service.url}/api/studio/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body(keys.get(right) ?? '', spare)),
    });
    const said = await answer.text();
    if (allowed) {
      expect(answer.status, said).toBe(200);
      return;
    }
    expect([answer.status, JSON.parse(said)]).toEqual([403, { refused: 'deck-read-only' }]);
    expect(await open(service, owner)).toEqual(before);
  });

  test('with an unknown key and with a withdrawn one the answer is the same', async () => {
    const { owner, keys, spare } = await withKeys();
    const { links } = await open(service, owner);
    const gone = links.find(({ mine, right }) => !mine && right === 'edit');
    await get(service, 'revoke', { key: owner, link: gone?.id });
    const answers = await Promise.all(
      [keys.get('edit') ?? '', 'x'.repeat(22), 'geen-sleutel-van-niemand'].map((key) => ask(service, name, body(key, spare))),
    );
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ status: 404, body: { refused: 'no-such-deck' } })));
  });
});

test('who may look sees the deck as it is: no links, no older versions, no history of changes', async () => {
  const { key } = await create(service, deck());
  await get(service, 'name-version', { key, name: 'Begin' });
  await sync(service, key, 0, setTitle('GEHEIM-VOORLOPIG', 'Eigen set'));
  await sync(service, key, 1, setTitle('Openbaar', 'GEHEIM-VOORLOPIG'));
  for (const right of ['view', 'copy'] as const) {
    const made = await link(service, key, right);
    const opened = await open(service, made.key);
    expect(opened).toMatchObject({ right, version: 2, deck: { title: 'Openbaar' }, versions: [], links: [] });
    const followed = await sync(service, made.key, 0);
    expect(followed).toMatchObject({ version: 2, changes: null, deck: { title: 'Openbaar' } });
    expect(JSON.stringify(followed)).not.toContain('GEHEIM');
    expect(await sync(service, made.key, 2)).toEqual({ version: 2, outcomes: [], changes: [], deck: null });
  }
});
