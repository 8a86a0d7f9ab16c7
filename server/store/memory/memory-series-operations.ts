/** The operations on series over plain objects; as `memory-operations.ts` for rooms. */
import type { SeriesParts } from '../series-rooms.ts';
import type { SeriesKey, StoredGathering } from '../series-store.ts';

type Kept = { readonly body: string; readonly deleteAt: number; keys: readonly SeriesKey[]; rooms: readonly StoredGathering[] };

export function memorySeriesOperations(): SeriesParts {
  const all = new Map<string, Kept>();
  const ofRoom = (room: string): Kept | null => [...all.values()].find(({ rooms }) => rooms.some((each) => each.room === room)) ?? null;
  const keyOf = (hash: string): { readonly series: string; readonly key: SeriesKey } | null => {
    for (const [series, { keys }] of all) {
      const key = keys.find((each) => each.hash === hash);
      if (key) return { series, key };
    }
    return null;
  };
  const drop = (room: string, which: (kept: StoredGathering) => boolean): void => {
    const series = ofRoom(room);
    if (series) series.rooms = series.rooms.filter((each) => each.room !== room || !which(each));
  };

  return {
    operations: {
      createSeries: ({ id, body, deleteAt, keys }) => {
        if (all.has(id) || keys.some(({ hash }) => keyOf(hash))) throw new Error('the id or the key is in use');
        all.set(id, { body, deleteAt, keys, rooms: [] });
      },
      seriesByKey: (hash) => {
        const found = keyOf(hash);
        return found && { series: found.series, right: found.key.right };
      },
      loadSeries: (id) => {
        const kept = all.get(id);
        return kept ? { id, body: kept.body, deleteAt: kept.deleteAt, rooms: kept.rooms } : null;
      },
      renewSeriesKeys: (id, keys) => {
        const kept = all.get(id);
        if (!kept) return 'gone';
        if (keys.some(({ hash }) => keyOf(hash))) throw new Error('the key is in use');
        kept.keys = keys;
        return 'saved';
      },
      addSeriesRoom: (id, { room, about }) => {
        const kept = all.get(id);
        if (!kept || ofRoom(room)) return 'gone';
        kept.rooms = [...kept.rooms, { room, about, harvest: null }];
        return 'saved';
      },
      forgetSeriesRoom: (room) => drop(room, () => true),
      removeSeries: (id) => void all.delete(id),
      dueSeries: (now) => [...all].filter(([, { deleteAt }]) => deleteAt <= now).map(([id]) => id),
      seriesCount: () => all.size,
      seriesIds: () => [...all.keys()].toSorted(),
      wholeSeries: (id) => {
        const kept = all.get(id);
        return kept ? { id, ...kept, keys: kept.keys.toSorted((one, other) => (one.hash < other.hash ? -1 : 1)) } : null;
      },
      keepSeries: ({ id, ...series }) => {
        const inUse = all.has(id) || series.keys.some(({ hash }) => keyOf(hash)) || series.rooms.some(({ room }) => ofRoom(room));
        if (inUse) throw new Error('the id, a key or a room is in use');
        all.set(id, { ...series });
      },
    },
    following: {
      keepHarvest: (room, harvest) => {
        const series = ofRoom(room);
        if (series) series.rooms = series.rooms.map((each) => (each.room === room ? { ...each, harvest } : each));
      },
      roomGone: (room) => drop(room, ({ harvest }) => harvest === null),
    },
  };
}
