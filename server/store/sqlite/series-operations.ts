/**
 * The operations on series on one database connection; the caller holds the transaction.
 *
 * What a series holds is sealed as decks are (`deck-secrets.ts` says why): the series under one secret and every gathering under
 * another, so that a gathering that is forgotten is gone while the others stay. Readable are only random ids and the date.
 */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { SeriesParts } from '../series-rooms.ts';
import type { NewSeries, SeriesKey, SeriesRight, StoredSeries } from '../series-store.ts';
import { deckSecrets } from './deck-secrets.ts';

type SeriesRow = { readonly number: number; readonly delete_at: number; readonly body: Uint8Array };
type RoomRow = { readonly room: string; readonly number: number; readonly about: Uint8Array; readonly harvest: Uint8Array | null };

export function sqliteSeriesOperations(db: DatabaseSync): SeriesParts {
  const change = (sql: string): ((...values: SQLInputValue[]) => number) => {
    const statement = db.prepare(sql);
    return (...values) => Number(statement.run(...values).changes);
  };
  const rows = <Row>(sql: string): ((...values: SQLInputValue[]) => Row[]) => {
    const statement = db.prepare(sql);
    return (...values) => statement.all(...values) as Row[];
  };

  const secrets = deckSecrets(db);
  const insert = change('INSERT INTO series (id, number, delete_at, body) VALUES (?, ?, ?, ?)');
  const seriesOf = rows<SeriesRow>('SELECT number, delete_at, body FROM series WHERE id = ?');
  const deleteSeries = change('DELETE FROM series WHERE id = ?');
  const insertKey = change('INSERT INTO series_keys (hash, series, may) VALUES (?, ?, ?)');
  const byHash = rows<{ readonly series: string; readonly right: SeriesRight }>(
    'SELECT series, may AS "right" FROM series_keys WHERE hash = ?',
  );
  const deleteKeys = change('DELETE FROM series_keys WHERE series = ?');
  const insertRoom = change(
    `INSERT INTO series_rooms (room, series, place, number, about) SELECT ?, ?, coalesce(max(place), 0) + 1, ?, ? FROM series_rooms WHERE series = ?`,
  );
  const roomsOf = rows<RoomRow>('SELECT room, number, about, harvest FROM series_rooms WHERE series = ? ORDER BY place');
  const roomOf = rows<Pick<RoomRow, 'number'> & { readonly kept: number }>(
    'SELECT number, harvest IS NOT NULL AS kept FROM series_rooms WHERE room = ?',
  );
  const putHarvest = change('UPDATE series_rooms SET harvest = ? WHERE room = ?');
  const deleteRoom = change('DELETE FROM series_rooms WHERE room = ?');
  const keysOf = rows<SeriesKey>('SELECT hash, may AS "right" FROM series_keys WHERE series = ? ORDER BY hash');
  const ids = rows<{ readonly id: string }>('SELECT id FROM series ORDER BY id');
  const due = rows<{ readonly id: string }>('SELECT id FROM series WHERE delete_at <= ?');
  const count = rows<{ readonly n: number }>('SELECT count(*) AS n FROM series');

  const forget = (room: string): void => {
    const row = roomOf(room)[0];
    if (!row) return;
    secrets.destroy(row.number);
    deleteRoom(room);
  };

  const create = ({ id, body, deleteAt, keys }: NewSeries): void => {
    const number = secrets.make();
    insert(id, number, deleteAt, secrets.of(number).close(body));
    for (const { hash, right } of keys) insertKey(hash, id, right);
  };
  const load = (id: string): StoredSeries | null => {
    const row = seriesOf(id)[0];
    if (!row) return null;
    const rooms = roomsOf(id).map(({ room, number, about, harvest }) => {
      const seal = secrets.of(number);
      return { room, about: seal.open(about), harvest: harvest && seal.open(harvest) };
    });
    return { id, body: secrets.of(row.number).open(row.body), deleteAt: row.delete_at, rooms };
  };
  /** False when the room has a series already. */
  const add = (id: string, room: string, about: string): boolean => {
    if (roomOf(room)[0]) return false;
    const number = secrets.make();
    insertRoom(room, id, number, secrets.of(number).close(about), id);
    return true;
  };
  const keepHarvest = (room: string, harvest: string): void => {
    const row = roomOf(room)[0];
    if (row) putHarvest(secrets.of(row.number).close(harvest), room);
  };

  return {
    operations: {
      createSeries: create,
      seriesByKey: (hash) => byHash(hash)[0] ?? null,
      loadSeries: load,
      renewSeriesKeys: (id, keys) => {
        if (!seriesOf(id)[0]) return 'gone';
        deleteKeys(id);
        for (const { hash, right } of keys) insertKey(hash, id, right);
        return 'saved';
      },
      addSeriesRoom: (id, { room, about }) => (seriesOf(id)[0] && add(id, room, about) ? 'saved' : 'gone'),
      forgetSeriesRoom: forget,
      removeSeries: (id) => {
        const row = seriesOf(id)[0];
        if (!row) return;
        for (const { number } of roomsOf(id)) secrets.destroy(number);
        secrets.destroy(row.number);
        deleteSeries(id);
      },
      dueSeries: (now) => due(now).map(({ id }) => id),
      seriesCount: () => count()[0]?.n ?? 0,
      seriesIds: () => ids().map(({ id }) => id),
      wholeSeries: (id) => {
        const series = load(id);
        return series && { ...series, keys: keysOf(id).map(({ hash, right }) => ({ hash, right })) };
      },
      keepSeries: ({ rooms, ...series }) => {
        create(series);
        for (const { room, about, harvest } of rooms) {
          if (!add(series.id, room, about)) throw new Error('a room is in use');
          if (harvest !== null) keepHarvest(room, harvest);
        }
      },
    },
    following: {
      keepHarvest,
      roomGone: (room) => {
        if (roomOf(room)[0]?.kept === 0) forget(room);
      },
    },
  };
}
