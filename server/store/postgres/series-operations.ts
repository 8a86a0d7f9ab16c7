/** The operations on series, each one statement; a series and each of its gatherings are sealed on their own. */
import { newSecret, sealWith, type Seal } from '../seal.ts';
import type { SeriesKey, SeriesRight, SeriesStore } from '../series-store.ts';
import type { AllWholeSeries, WholeSeries } from '../whole.ts';
import type { Database } from './database.ts';

type Row = {
  /** Null for the series itself. */
  readonly room: string | null;
  readonly secret: Uint8Array;
  readonly delete_at: number;
  readonly body: Uint8Array;
  readonly harvest: Uint8Array | null;
};

export function seriesOperations(db: Database): SeriesStore & AllWholeSeries {
  const keep = async ({ id, body, deleteAt, keys, rooms }: WholeSeries): Promise<void> => {
    const secret = newSecret();
    const sealed = rooms.map((room) => {
      const own = newSecret();
      const seal = sealWith(own);
      return {
        room: room.room,
        secret: own,
        about: seal.close(room.about),
        harvest: room.harvest === null ? null : seal.close(room.harvest),
      };
    });
    await db.ask(
      (sql) => sql`
        WITH series AS (
          INSERT INTO series (id, delete_at, body) VALUES (${id}, ${deleteAt}, ${sealWith(secret).close(body)}) RETURNING id, seal
        ), keyed AS (
          INSERT INTO series_keys SELECT hash, id, may FROM series, unnest(
            ${keys.map(({ hash }) => hash)}::text[], ${keys.map(({ right }) => right)}::text[]) AS key (hash, may)
        ), gathered AS (
          SELECT room, nextval('seal_numbers') AS seal, secret, about, nullif(harvest, '') AS harvest FROM unnest(
            ${sealed.map(({ room }) => room)}::text[], ${sql.types.byteas(sealed.map((each) => each.secret))}::bytea[],
            ${sql.types.byteas(sealed.map(({ about }) => about))}::bytea[],
            ${sql.types.byteas(sealed.map(({ harvest }) => harvest ?? new Uint8Array()))}::bytea[]
          ) WITH ORDINALITY AS gathering (room, secret, about, harvest, place) ORDER BY place
        ), placed AS (
          INSERT INTO series_rooms (room, series, seal, about, harvest) SELECT room, id, gathered.seal, about, harvest FROM gathered, series
        )
        INSERT INTO seals SELECT seal, ${secret} FROM series UNION ALL SELECT seal, secret FROM gathered`,
    );
  };

  const load = async (id: string) => {
    const rows = await db.ask(
      (sql) => sql<Row[]>`
        SELECT NULL AS room, secret, delete_at, body, NULL AS harvest FROM series JOIN seals ON number = seal WHERE id = ${id}
        UNION ALL (
          SELECT room, secret, 0, about, harvest FROM series_rooms JOIN seals ON number = seal WHERE series = ${id} ORDER BY seal)`,
    );
    const series = rows.find(({ room }) => room === null);
    if (!series) return null;
    const rooms = rows.flatMap(({ room, secret, body, harvest }) => {
      if (room === null) return [];
      const seal = sealWith(secret);
      return [{ room, about: seal.open(body), harvest: harvest && seal.open(harvest) }];
    });
    return { id, body: sealWith(series.secret).open(series.body), deleteAt: series.delete_at, rooms };
  };

  return {
    createSeries: (series) => keep({ ...series, rooms: [] }),
    keepSeries: keep,
    seriesByKey: async (hash) =>
      (
        await db.ask(
          (sql) => sql<{ series: string; right: SeriesRight }[]>`SELECT series, may AS right FROM series_keys WHERE hash = ${hash}`,
        )
      )[0] ?? null,
    loadSeries: load,
    seriesIds: async () => (await db.ask((sql) => sql<{ id: string }[]>`SELECT id FROM series ORDER BY id`)).map(({ id }) => id),
    wholeSeries: async (id) => {
      const series = await load(id);
      const keys = await db.ask((sql) => sql<SeriesKey[]>`SELECT hash, may AS right FROM series_keys WHERE series = ${id} ORDER BY hash`);
      return series && { ...series, keys: keys.map(({ hash, right }) => ({ hash, right })) };
    },
    renewSeriesKeys: async (id, keys) => {
      const added = await db.ask(
        (sql) => sql`
          WITH series AS (SELECT id FROM series WHERE id = ${id} FOR UPDATE), old AS (DELETE FROM series_keys USING series WHERE series = id)
          INSERT INTO series_keys SELECT hash, id, may FROM series, unnest(
            ${keys.map(({ hash }) => hash)}::text[], ${keys.map(({ right }) => right)}::text[]) AS key (hash, may)`,
      );
      return added.count > 0 ? 'saved' : 'gone';
    },
    addSeriesRoom: async (id, { room, about }) => {
      const secret = newSecret();
      const added = await db.ask(
        (sql) => sql`
          WITH added AS (
            INSERT INTO series_rooms (room, series, about)
            SELECT ${room}, id, ${sealWith(secret).close(about)} FROM series WHERE id = ${id} FOR KEY SHARE
            ON CONFLICT (room) DO NOTHING RETURNING seal
          )
          INSERT INTO seals SELECT seal, ${secret} FROM added`,
      );
      return added.count === 1 ? 'saved' : 'gone';
    },
    forgetSeriesRoom: async (room) => {
      await db.ask(
        (sql) => sql`
          WITH gone AS (DELETE FROM series_rooms WHERE room = ${room} RETURNING seal) DELETE FROM seals USING gone WHERE number = gone.seal`,
      );
    },
    removeSeries: async (id) => {
      await db.ask((sql) => sql`SELECT remove_series(${id})`);
    },
    dueSeries: async (now) =>
      (await db.ask((sql) => sql<{ id: string }[]>`SELECT id FROM series WHERE delete_at <= ${now} ORDER BY id`)).map(({ id }) => id),
    seriesCount: async () => (await db.ask((sql) => sql<{ n: number }[]>`SELECT count(*) AS n FROM series`))[0]?.n ?? 0,
  };
}

/** The harvest of a room, sealed for the gathering that the room is; null when it is none. */
export async function seriesCopy(
  db: Database,
  room: string,
  harvest: string,
): Promise<{ readonly gathering: number; readonly body: ReturnType<Seal['close']> } | null> {
  const [row] = await db.ask(
    (sql) => sql<{ seal: number; secret: Uint8Array }[]>`
      SELECT seal, secret FROM series_rooms JOIN seals ON number = seal WHERE room = ${room}`,
  );
  return row ? { gathering: row.seal, body: sealWith(row.secret).close(harvest) } : null;
}
