/** Handing out and withdrawing links. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeckLink } from '../../../shared/protocol/studio.ts';
import { startService, type Service } from '../../support/service.ts';
import { deck } from '../../shared/deck/drafts.ts';
import { ask, create, get, link, open, setTitle, sync } from './studio.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const GONE = { status: 404, body: { refused: 'no-such-deck' } };

test('given a link, then it has its right and label, and the list says which one is mine but no key', async () => {
  const { key } = await create(service, deck());
  const made = await link(service, key, 'edit', 'Provincie Utrecht');
  expect(made.links).toMatchObject([
    { right: 'edit', label: '', mine: true },
    { right: 'edit', label: 'Provincie Utrecht', mine: false },
  ]);
  expect((await open(service, made.key)).links.map(({ mine }) => mine)).toEqual([false, true]);
  expect(JSON.stringify(await open(service, key))).not.toContain(made.key);
  expect(Buffer.from(made.key, 'base64url')).toHaveLength(16);
});

test('given a link, when it is withdrawn, then it stops at once, also for a long series of changes that is under way', async () => {
  const { key } = await create(service, deck());
  const made = await link(service, key, 'edit');
  const [, theirs] = made.links;
  const changes = Array.from({ length: 3_000 }, (_, i) => ({
    id: `late-${i}`,
    change: setTitle(`t${i + 1}`, i === 0 ? 'Eigen set' : `t${i}`),
  }));
  const underWay = ask(service, 'sync', { key: made.key, since: 0, changes });
  const { links } = await get<{ links: DeckLink[] }>(service, 'revoke', { key, link: theirs?.id });
  expect(links).toHaveLength(1);
  expect(await ask(service, 'open', { key: made.key })).toEqual(GONE);
  expect(await underWay).toEqual(GONE);
  const { version } = await open(service, key);
  expect(version).toBeLessThan(3_000);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await open(service, key)).version).toBe(version);
});

test('given my own key to edit and another one, when I withdraw mine, then only the other opens the deck', async () => {
  const { key } = await create(service, deck());
  const made = await link(service, key, 'edit');
  const mine = made.links.find((each) => each.mine);
  await get(service, 'revoke', { key, link: mine?.id });
  expect(await ask(service, 'open', { key })).toEqual(GONE);
  expect((await open(service, made.key)).links).toMatchObject([{ mine: true }]);
});

test('given one key to edit and others to look, when it is withdrawn, then that is refused and it still works', async () => {
  const { key } = await create(service, deck());
  await link(service, key, 'view');
  const [mine] = (await open(service, key)).links;
  expect(await ask(service, 'revoke', { key, link: mine?.id })).toEqual({ status: 409, body: { refused: 'not-saved' } });
  expect((await sync(service, key, 0, setTitle('Nog steeds', 'Eigen set'))).outcomes[0]?.done).toBe(true);
});

test('given a link of another deck, when I withdraw it with my key, then nothing happens to it', async () => {
  const mine = await create(service, deck());
  const theirs = await create(service, deck());
  const [their] = (await open(service, theirs.key)).links;
  await get(service, 'revoke', { key: mine.key, link: their?.id });
  expect((await open(service, theirs.key)).right).toBe('edit');
});

test('given a hundred links, then no more are made', async () => {
  const { key } = await create(service, deck());
  for (let i = 1; i < 100; i += 1) await link(service, key, 'view', `${i}`);
  expect(await ask(service, 'link', { key, right: 'view', label: '' })).toEqual({ status: 409, body: { refused: 'not-saved' } });
});
