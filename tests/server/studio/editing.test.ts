/** Several people write in one deck: what goes together, what is in each other's way, and what happens when an answer is lost. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyChange, isApplied, type Change } from '../../../shared/deck/change.ts';
import type { Deck } from '../../../shared/deck/deck.ts';
import type { Synced } from '../../../shared/protocol/studio.ts';
import { startService, type Service } from '../../support/service.ts';
import { deck, order, story, valueCard } from '../../shared/deck/drafts.ts';
import { ask, create, get, link, open, setTitle, sync } from './studio.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

async function twoEditors() {
  const { key } = await create(service, deck());
  return { one: key, other: (await link(service, key, 'edit', 'Kees')).key };
}

function replayed(from: Deck, { changes, deck: whole }: Synced): Deck {
  if (whole) return whole;
  return (changes ?? []).reduce((now, { change }) => {
    const result = applyChange(now, change);
    if (!isApplied(result)) throw new Error('what the server tells does not fit');
    return result.deck;
  }, from);
}

test('given a new deck, when it is opened, then it is what was sent, at version 0, with the key that made it', async () => {
  const { id, key } = await create(service, deck());
  expect(await open(service, key)).toEqual({
    id,
    right: 'edit',
    version: 0,
    deck: deck(),
    versions: [],
    links: [{ id: expect.any(String), right: 'edit', label: '', madeAt: expect.any(Number), mine: true }],
  });
});

test('given two editors, when each writes in another field of one story, then both texts are there and both get the other’s', async () => {
  const { one, other } = await twoEditors();
  const first = await sync(service, one, 0, { do: 'set', at: ['stories', 'het-advies', 'title'], value: 'A', was: 'Verhaal het-advies' });
  const second = await sync(service, other, 0, {
    do: 'set',
    at: ['stories', 'het-advies', 'question'],
    value: 'B?',
    was: 'Wat doet Samira?',
  });
  expect([first.outcomes[0]?.done, second.outcomes[0]?.done, second.version]).toEqual([true, true, 2]);
  const late = await sync(service, one, 1);
  const now = (await open(service, one)).deck;
  expect(now.stories[0]).toEqual(story('het-advies', { title: 'A', question: 'B?' }));
  expect(replayed(deck(), second)).toEqual(now);
  expect(replayed(replayed(deck(), first), late)).toEqual(now);
});

test('given two editors, when both write in the same field, then the second hears what stands there and nothing is overwritten', async () => {
  const { one, other } = await twoEditors();
  await sync(service, one, 0, setTitle('Van Noor', 'Eigen set'));
  const answer = await sync(service, other, 0, setTitle('Van Kees', 'Eigen set'), { do: 'set', at: ['year'], value: 2024 });
  expect(answer.outcomes).toEqual([
    { id: expect.any(String), done: false, why: 'conflict', now: 'Van Noor' },
    { id: expect.any(String), done: true },
  ]);
  expect(replayed(deck(), answer)).toMatchObject({ title: 'Van Noor', year: 2024 });
  expect((await open(service, one)).deck).toMatchObject({ title: 'Van Noor', year: 2024 });
});

test('given an optional field, when it is set and taken away, then it is gone for everybody', async () => {
  const { one } = await twoEditors();
  await sync(service, one, 0, { do: 'set', at: ['year'], value: 2015 });
  const answer = await sync(service, one, 1, { do: 'set', at: ['year'], was: 2015 });
  expect(answer.outcomes[0]?.done).toBe(true);
  expect((await open(service, one)).deck).toEqual(deck());
});

test('given changes that build on each other, when one is refused, then the others are done and each has its own outcome', async () => {
  const { one } = await twoEditors();
  const answer = await sync(
    service,
    one,
    0,
    { do: 'add', kind: 'values', card: valueCard('nieuw'), before: 'moed' },
    { do: 'set', at: ['values', 'nieuw', 'title'], value: 'Lef', was: 'Waarde nieuw' },
    { do: 'set', at: ['values', 'nieuw', 'quality'], value: 'dapper', was: 'bekwaam' },
    { do: 'move', kind: 'values', id: 'nieuw', before: null },
    { do: 'remove', kind: 'values', id: 'moed', was: valueCard('moed') },
  );
  expect(answer.outcomes.map((each) => (each.done ? 'done' : each.why))).toEqual(['done', 'done', 'invalid', 'done', 'done']);
  expect(answer.version).toBe(4);
  const now = (await open(service, one)).deck;
  expect(order(now, 'values')).toEqual(['eerlijkheid', 'vakmanschap', 'nieuw']);
  expect(now.values.at(-1)?.title).toBe('Lef');
});

test('given a lost answer, when the same changes come again, then they are done once, whatever happened since', async () => {
  const { one, other } = await twoEditors();
  const request = {
    key: one,
    since: 0,
    changes: [
      { id: 'retry-1', change: setTitle('B', 'Eigen set') },
      { id: 'retry-2', change: setTitle('C', 'B') },
      { id: 'retry-3', change: { do: 'add', kind: 'values', card: valueCard('nieuw'), before: null } satisfies Change },
    ],
  };
  const lost = await get<Synced>(service, 'sync', request);
  await sync(service, other, 3, setTitle('Van Kees', 'C'), { do: 'remove', kind: 'values', id: 'nieuw', was: valueCard('nieuw') });
  const again = await get<Synced>(service, 'sync', request);
  expect(again.outcomes).toEqual(lost.outcomes);
  expect([lost.version, again.version, again.changes?.map(({ id }) => id).slice(0, 3)]).toEqual([3, 5, ['retry-1', 'retry-2', 'retry-3']]);
  expect(replayed(deck(), again)).toEqual((await open(service, one)).deck);
  expect((await open(service, one)).deck).toMatchObject({ title: 'Van Kees', values: deck().values });
});

test('given the same request twice at the same moment, then it counts once', async () => {
  const { one } = await twoEditors();
  const changes = Array.from({ length: 150 }, (_, i) => ({
    id: `double-${i}`,
    change: setTitle(`t${i + 1}`, i === 0 ? 'Eigen set' : `t${i}`),
  }));
  const both = await Promise.all([1, 2].map(() => get<Synced>(service, 'sync', { key: one, since: 0, changes })));
  for (const { outcomes } of both) expect(outcomes.every(({ done }) => done)).toBe(true);
  expect(await open(service, one)).toMatchObject({ version: 150, deck: { title: 't150' } });
});

test('given ten people who write at once, then every field has what was acknowledged and all see the same', async () => {
  const { key } = await create(service, deck({ values: Array.from({ length: 10 }, (_, i) => valueCard(`w-${i}`, { title: '0' })) }));
  const people = await Promise.all(
    Array.from({ length: 10 }, async (_, i) => {
      const own = (await link(service, key, 'edit')).key;
      let base = await open(service, own);
      for (let round = 0; round < 12; round += 1) {
        const answer = await sync(service, own, base.version, {
          do: 'set',
          at: ['values', `w-${i}`, 'title'],
          value: `${round + 1}`,
          was: `${round}`,
        });
        expect(answer.outcomes[0]?.done).toBe(true);
        base = { ...base, version: answer.version, deck: replayed(base.deck, answer) };
      }
      const last = await sync(service, own, base.version);
      return { ...base, version: last.version, deck: replayed(base.deck, last) };
    }),
  );
  const now = await open(service, key);
  expect(now.version).toBe(120);
  expect(now.deck.values.map(({ title }) => title)).toEqual(Array.from({ length: 10 }, () => '12'));
  const latest = people.filter(({ version }) => version === 120);
  expect(latest.length).toBeGreaterThan(0);
  for (const each of latest) expect(each.deck).toEqual(now.deck);
});

test('given somebody who was away long, when they ask since then, then they get the whole deck', async () => {
  const { one } = await twoEditors();
  expect(await sync(service, one, 7)).toMatchObject({ version: 0, changes: null, deck: deck() });
});

test('given named versions, then each can be read as it was, and the names stand with the deck', async () => {
  const { one } = await twoEditors();
  await get(service, 'name-version', { key: one, name: 'Begin' });
  await sync(service, one, 0, setTitle('Later', 'Eigen set'));
  const { versions } = await get<{ versions: unknown }>(service, 'name-version', { key: one, name: '  Na de proef ' });
  expect(versions).toEqual([
    { version: 0, name: 'Begin', madeAt: expect.any(Number) },
    { version: 1, name: 'Na de proef', madeAt: expect.any(Number) },
  ]);
  expect((await open(service, one)).versions).toEqual(versions);
  expect((await get<{ deck: Deck }>(service, 'version', { key: one, version: 0 })).deck).toEqual(deck());
  expect(await ask(service, 'version', { key: one, version: 2 })).toEqual({ status: 404, body: { refused: 'no-such-deck' } });
});

test('given a deck that is deleted, then all its keys open nothing', async () => {
  const { one, other } = await twoEditors();
  await get(service, 'delete', { key: other });
  expect([await ask(service, 'open', { key: one }), await ask(service, 'sync', { key: other, since: 0, changes: [] })]).toEqual(
    Array.from({ length: 2 }, () => ({ status: 404, body: { refused: 'no-such-deck' } })),
  );
});
