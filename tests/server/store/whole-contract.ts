/** What every store does with whole rooms, decks and series, by the numbered rules of `server/store/whole.ts`. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { moveStore } from '../../../server/store/move.ts';
import { openMemoryStore } from '../../../server/store/memory/memory-store.ts';
import type { Store } from '../../../server/store/operations.ts';
import { changesTo, deckKey, newDeck } from './deck-contract.ts';
import { answer, approved, newRoom, person } from './fixtures.ts';
import { newSeries, otherSeries } from './series-contract.ts';

/** One of everything: an open room, a closed one, a bare one, decks with and without history, series with a harvest and without. */
export async function fillStore(store: Store): Promise<void> {
  await store.create(newRoom({ access: [{ hash: 'console-1', kind: 'console', endsAt: null }] }));
  await store.append('room-1', 1, [approved('a'), { type: 'locked' }]);
  await store.addAccess('room-1', { hash: 'invite-1', kind: 'invite', endsAt: 77 });
  for (const id of ['p1', 'p2', 'p3'])
    await store.saveParticipant('room-1', person({ id, name: `Zoë ’t ${id}`, table: 2, background: { level: 'rijk' } }));
  await store.saveParticipant('room-1', person({ id: 'p4', name: null, removed: true, simulated: true }));
  for (const key of ['k1', 'k2', 'k3']) await store.saveAnswer('room-1', answer({ key, revision: 7, body: '{"text":"é\\n\\u0000"}' }));
  await store.saveAnswer('room-1', answer({ activity: 'other', slot: 'b' }));
  await store.createSeries(newSeries());
  await store.createSeries(otherSeries());
  for (const [room, code] of [
    ['room-3', '33333333'],
    ['room-2', '22222222'],
  ] as const) {
    await store.create(newRoom({ id: room, code, access: [{ hash: `console of ${room}`, kind: 'console', endsAt: null }] }));
    await store.addSeriesRoom('series-1', { room, about: `{"of":"${room}"}` });
  }
  await store.collapse('room-2', 1, [approved('closed')], '{"counts":[1]}', 9_000);
  await store.createDeck(newDeck());
  await store.appendChanges('deck-1', 0, changesTo('a', 'b'), null);
  await store.appendChanges('deck-1', 2, changesTo('c'), { body: '{"v":3}', cut: 1 });
  await store.appendChanges('deck-1', 3, changesTo('d'), null);
  await store.nameVersion('deck-1', { version: 2, name: 'Klaar', madeAt: 5, body: '{"v":2}' });
  await store.addDeckKey('deck-1', deckKey({ hash: 'hash-9', id: 'link-0', right: 'copy', label: 'Provincie', madeAt: 8 }));
  await store.createDeck(newDeck({ id: 'deck-2', key: deckKey({ hash: 'hash-2', id: 'link-2' }) }));
}

/** All that can be asked of what `fillStore` kept. */
export async function everythingIn(store: Store): Promise<unknown> {
  const sorted = <Each>(list: readonly Each[] = []): Each[] =>
    list.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  const rooms = await Promise.all((await store.roomIds()).map((id) => store.load(id)));
  return {
    rooms: rooms.map((room) => ({
      ...room,
      participants: sorted(room?.participants),
      answers: sorted(room?.answers),
      access: sorted(room?.access),
    })),
    decks: await Promise.all(
      (await store.deckIds()).map(async (id) => [await store.wholeDeck(id), await store.loadDeck(id), await store.namedVersions(id)]),
    ),
    series: await Promise.all((await store.seriesIds()).map((id) => store.wholeSeries(id))),
    keys: [
      await store.idByCode('22222222'),
      await store.idByAccess('invite-1'),
      await store.deckByKey('hash-9'),
      await store.seriesByKey('view-1'),
    ],
    counts: [await store.size(), await store.deckCount(), await store.seriesCount(), await store.due(1_000), await store.dueSeries(9_000)],
  };
}

export function wholeContract(openEmpty: () => Promise<Store>): void {
  const open = async (): Promise<Store> => {
    const store = await openEmpty();
    onTestFinished(() => store.close());
    return store;
  };
  const full = async (): Promise<Store> => {
    const store = await open();
    await fillStore(store);
    return store;
  };

  test('WS1: everything that is kept is named', async () => {
    const store = await full();
    expect([await store.roomIds(), await store.deckIds(), await store.seriesIds()]).toEqual([
      ['room-1', 'room-2', 'room-3'],
      ['deck-1', 'deck-2'],
      ['series-1', 'series-2'],
    ]);
    await store.remove('room-2');
    expect(await store.roomIds()).toEqual(['room-1', 'room-3']);
  });

  test('WS2: what is not there is null', async () => {
    const store = await open();
    expect([await store.wholeDeck('x'), await store.wholeSeries('x'), await store.roomIds()]).toEqual([null, null, []]);
  });

  test('WS2: what was taken is the same where it is kept, and goes on there', async () => {
    const store = await open();
    const model = openMemoryStore();
    await fillStore(model);
    expect(await moveStore(model, store)).toEqual({ rooms: 3, decks: 2, series: 2 });
    expect(await store.append('room-1', 3, [approved('later')])).toBe('saved');
    expect([
      await store.saveAnswer('room-1', answer({ key: 'k1', revision: 7, body: '"older"' })),
      await store.saveAnswer('room-1', answer({ key: 'k1', revision: 8, body: '"newer"' })),
      await store.saveAnswer('room-2', answer()),
      await store.saveHarvest('room-2', '{"counts":[1]}', '{"counts":[2]}'),
      await store.appendChanges('deck-1', 4, changesTo('b'), null),
      await store.appendChanges('deck-1', 4, changesTo('e'), null),
      await store.deckChanges('deck-1', 3),
      await store.collapse('room-3', 1, [approved('closed')], '{"counts":[3]}', 9_000),
      await store.addSeriesRoom('series-2', { room: 'room-3', about: '{}' }),
    ]).toEqual(['stale', 'saved', 'gone', 'saved', 'conflict', 'saved', changesTo('d', 'e'), 'saved', 'gone']);
    expect((await store.loadSeries('series-1'))?.rooms).toEqual([
      { room: 'room-3', about: '{"of":"room-3"}', harvest: '{"counts":[3]}' },
      { room: 'room-2', about: '{"of":"room-2"}', harvest: '{"counts":[2]}' },
    ]);
  });

  test('WS2: everything comes back by way of this store', async () => {
    const [first, last] = [openMemoryStore(), openMemoryStore()];
    const store = await open();
    await fillStore(first);
    await moveStore(first, store);
    await moveStore(store, last);
    expect(await everythingIn(last)).toEqual(await everythingIn(first));
  });

  describe('WS3: nothing is replaced', () => {
    test.each([
      ['the id of a room', (store: Store) => store.keepRoom({ ...bareRoom(), id: 'room-1' })],
      ['its code', (store: Store) => store.keepRoom({ ...bareRoom(), code: '12345678' })],
      ['its key', (store: Store) => store.keepRoom({ ...bareRoom(), access: [{ hash: 'console-1', kind: 'console', endsAt: null }] })],
      ['the id of a deck', (store: Store) => store.keepDeck({ ...bareDeck(), id: 'deck-1' })],
      ['its key', (store: Store) => store.keepDeck({ ...bareDeck(), keys: [deckKey({ id: 'link-8' })] })],
      ['the id of a series', (store: Store) => store.keepSeries({ ...bareSeries(), id: 'series-1' })],
      ['its key', (store: Store) => store.keepSeries({ ...bareSeries(), keys: [{ hash: 'view-1', right: 'lead' }] })],
      ['its room', (store: Store) => store.keepSeries({ ...bareSeries(), rooms: [{ room: 'room-3', about: '{}', harvest: null }] })],
    ])('%s is in use: refused, and nothing of it is kept', async (_name, keep) => {
      const store = await full();
      const before = await everythingIn(store);
      await expect(keep(store)).rejects.toBeInstanceOf(Error);
      expect(await everythingIn(store)).toEqual(before);
    });
  });

  test('a target that is not empty is refused, and stays as it is', async () => {
    const store = await full();
    const before = await everythingIn(store);
    await expect(moveStore(openMemoryStore(), store)).rejects.toMatchObject({ code: 'not-empty' });
    expect(await everythingIn(store)).toEqual(before);
  });
}

function bareRoom() {
  const { opened, ...room } = newRoom({ id: 'room-9', code: '99999999' });
  return { ...room, events: [opened], participants: [], answers: [], access: [], harvest: null };
}

function bareDeck() {
  const key = deckKey({ hash: 'hash-8', id: 'link-8' });
  return { id: 'deck-9', version: 0, snapshot: { version: 0, body: '{}' }, log: [], versions: [], keys: [key] };
}

function bareSeries() {
  return { ...newSeries({ id: 'series-9', keys: [{ hash: 'lead-9', right: 'lead' }] }), rooms: [] };
}
