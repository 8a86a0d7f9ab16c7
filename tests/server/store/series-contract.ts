/** What every store does with series, by the numbered rules of `server/store/series-store.ts`. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../../server/store/operations.ts';
import type { NewSeries } from '../../../server/store/series-store.ts';
import { approved, newRoom } from './fixtures.ts';

export function newSeries(change: Partial<NewSeries> = {}): NewSeries {
  return {
    id: 'series-1',
    body: '{"title":"Traject"}',
    deleteAt: 9_000,
    keys: [
      { hash: 'lead-1', right: 'lead' },
      { hash: 'view-1', right: 'view' },
    ],
    ...change,
  };
}

export function otherSeries(): NewSeries {
  return newSeries({ id: 'series-2', deleteAt: 20_000, keys: [{ hash: 'lead-2', right: 'lead' }] });
}

export function seriesContract(openEmpty: () => Promise<Store>): void {
  const withSeries = async (): Promise<Store> => {
    const store = await openEmpty();
    onTestFinished(() => store.close());
    await store.createSeries(newSeries());
    return store;
  };
  /** A room of the series, with its own code. */
  const gather = async (store: Store, room: string, code: string): Promise<void> => {
    await store.create(newRoom({ id: room, code }));
    expect(await store.addSeriesRoom('series-1', { room, about: `{"of":"${room}"}` })).toBe('saved');
  };

  describe('a series', () => {
    test('is loaded as it was made', async () => {
      const store = await withSeries();
      expect(await store.loadSeries('series-1')).toEqual({ id: 'series-1', body: '{"title":"Traject"}', deleteAt: 9_000, rooms: [] });
      expect(await store.seriesCount()).toBe(1);
    });

    test('that is unknown is null, gone, or fine to remove', async () => {
      const store = await withSeries();
      expect([
        await store.loadSeries('x'),
        await store.seriesByKey('x'),
        await store.addSeriesRoom('x', { room: 'room-1', about: '{}' }),
        await store.removeSeries('x'),
        await store.forgetSeriesRoom('x'),
      ]).toEqual([null, null, 'gone', undefined, undefined]);
    });
  });

  describe('SS8: renewing the keys', () => {
    test('lets in the new ones and none of the old; rooms and date stay', async () => {
      const store = await withSeries();
      await store.addSeriesRoom('series-1', { room: 'room-1', about: '{}' });
      const before = await store.loadSeries('series-1');
      const keys = [
        { hash: 'lead-new', right: 'lead' as const },
        { hash: 'view-new', right: 'view' as const },
      ];
      expect(await store.renewSeriesKeys('series-1', keys)).toBe('saved');
      expect(await Promise.all(['lead-1', 'view-1', 'lead-new', 'view-new'].map((hash) => store.seriesByKey(hash)))).toEqual([
        null,
        null,
        { series: 'series-1', right: 'lead' },
        { series: 'series-1', right: 'view' },
      ]);
      expect(await store.loadSeries('series-1')).toEqual(before);
      expect(await store.renewSeriesKeys('unknown', [{ hash: 'other', right: 'lead' }])).toBe('gone');
      expect(await store.seriesByKey('other')).toBeNull();
    });
  });

  describe('SS2: keys', () => {
    test('each opens its own series with its own right', async () => {
      const store = await withSeries();
      await store.createSeries(otherSeries());
      expect(await Promise.all(['lead-1', 'view-1', 'lead-2'].map((hash) => store.seriesByKey(hash)))).toEqual([
        { series: 'series-1', right: 'lead' },
        { series: 'series-1', right: 'view' },
        { series: 'series-2', right: 'lead' },
      ]);
    });

    test('a key or an id in use is not taken over, and nothing is half made', async () => {
      const store = await withSeries();
      await expect(store.createSeries(newSeries({ id: 'series-2', keys: [{ hash: 'view-1', right: 'lead' }] }))).rejects.toThrow();
      await expect(store.createSeries(newSeries({ keys: [{ hash: 'other', right: 'lead' }] }))).rejects.toThrow();
      expect([await store.loadSeries('series-2'), await store.seriesByKey('other'), await store.seriesCount()]).toEqual([null, null, 1]);
    });
  });

  test('SS3: what is due goes by its own date', async () => {
    const store = await withSeries();
    await store.createSeries(otherSeries());
    expect(await Promise.all([8_999, 9_000, 20_000].map((now) => store.dueSeries(now)))).toEqual([
      [],
      ['series-1'],
      ['series-1', 'series-2'],
    ]);
  });

  test('SS4: rooms stand in their order, and a room has one series', async () => {
    const store = await withSeries();
    await store.createSeries(otherSeries());
    for (const [i, room] of ['c', 'a', 'b'].entries()) await gather(store, room, `0000000${i}`);
    expect(await store.addSeriesRoom('series-2', { room: 'a', about: '{}' })).toBe('gone');
    expect((await store.loadSeries('series-1'))?.rooms.map(({ room }) => room)).toEqual(['c', 'a', 'b']);
    expect((await store.loadSeries('series-2'))?.rooms).toEqual([]);
  });

  describe('SS5: the harvest', () => {
    test('of a room that closes stays with the series, also when the room goes', async () => {
      const store = await withSeries();
      await gather(store, 'room-1', '00000001');
      expect((await store.loadSeries('series-1'))?.rooms).toEqual([{ room: 'room-1', about: '{"of":"room-1"}', harvest: null }]);
      expect(await store.collapse('room-1', 1, [approved('closed')], '{"people":7}', 5_000)).toBe('saved');
      await store.remove('room-1');
      expect((await store.loadSeries('series-1'))?.rooms).toEqual([{ room: 'room-1', about: '{"of":"room-1"}', harvest: '{"people":7}' }]);
    });

    test('is not there when the closing came to nothing', async () => {
      const store = await withSeries();
      await gather(store, 'room-1', '00000001');
      expect(await store.collapse('room-1', 4, [approved('closed')], '{"people":7}', 5_000)).toBe('conflict');
      expect((await store.loadSeries('series-1'))?.rooms[0]?.harvest).toBeNull();
    });

    test('of a room without a series goes nowhere', async () => {
      const store = await withSeries();
      await store.create(newRoom());
      await store.collapse('room-1', 1, [approved('closed')], '{"people":7}', 5_000);
      expect((await store.loadSeries('series-1'))?.rooms).toEqual([]);
    });

    test('a room that goes before it closed leaves the series', async () => {
      const store = await withSeries();
      await gather(store, 'room-1', '00000001');
      await gather(store, 'room-2', '00000002');
      await store.remove('room-1');
      expect((await store.loadSeries('series-1'))?.rooms.map(({ room }) => room)).toEqual(['room-2']);
    });
  });

  test('SS6: a room that is forgotten is out of the series, its copy too; the room itself stays', async () => {
    const store = await withSeries();
    await gather(store, 'room-1', '00000001');
    await gather(store, 'room-2', '00000002');
    await store.collapse('room-1', 1, [approved('closed')], '{"people":7}', 5_000);
    await store.forgetSeriesRoom('room-1');
    expect((await store.loadSeries('series-1'))?.rooms.map(({ room }) => room)).toEqual(['room-2']);
    expect((await store.load('room-1'))?.harvest).toBe('{"people":7}');
  });

  test('SS7: removing takes everything of the series, no room and nothing of another series', async () => {
    const store = await withSeries();
    await store.createSeries(otherSeries());
    await gather(store, 'room-1', '00000001');
    await Promise.all([store.removeSeries('series-1'), store.removeSeries('series-1')]);
    expect([await store.loadSeries('series-1'), await store.seriesByKey('lead-1'), await store.seriesByKey('view-1')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([(await store.loadSeries('series-2'))?.id, await store.seriesCount(), (await store.load('room-1'))?.id]).toEqual([
      'series-2',
      1,
      'room-1',
    ]);
    expect(await store.collapse('room-1', 1, [approved('closed')], '{"people":7}', 5_000)).toBe('saved');
    expect(await store.addSeriesRoom('series-2', { room: 'room-1', about: '{}' })).toBe('saved');
  });
}
