/** The operations on rooms, each one statement; answers and people go by `crowd.ts`. */
import type { AccessKey, NewRoom, RoomStore, StoredRoom } from '../room-store.ts';
import { newSecret, sealWith } from '../seal.ts';
import type { SharedRooms } from '../shared-rooms.ts';
import type { WholeRooms } from '../whole.ts';
import { WHOLE_WITHIN_MS, type Database } from './database.ts';
import type { RoomSeals } from './room-seals.ts';
import { seriesCopy } from './series-operations.ts';
import { insertRoom, logOf, readRoom, selectRoom } from './whole-room.ts';

type Renewal = {
  /** Version of the open room that closes; null for a closed one. */
  readonly expected: number | null;
  /** Null: as it was. */
  readonly until: number | null;
  readonly harvest: string | null;
  /** What the revisions of the answers must add up to; null: anything. */
  readonly revisions: number | null;
};

export type RoomOperations = Omit<RoomStore, 'saveAnswer' | 'saveParticipant' | 'close'> & WholeRooms & Pick<SharedRooms, 'collapseAt'>;

export function roomOperations(db: Database, seals: RoomSeals): RoomOperations {
  const insert = async (room: StoredRoom): Promise<boolean> => (await db.ask((sql) => insertRoom(sql, room), WHOLE_WITHIN_MS)).length === 1;

  const load = async (id: string): Promise<StoredRoom | null> => readRoom(id, await db.ask((sql) => selectRoom(sql, id), WHOLE_WITHIN_MS));

  const sealOf = async (id: string): Promise<number | null> =>
    (await db.ask((sql) => sql<{ seal: number }[]>`SELECT seal FROM rooms WHERE id = ${id}`))[0]?.seal ?? null;

  /** What is kept of a closed room, under a new secret, if it still has this seal; see `renew_room`. */
  const renew = async (
    id: string,
    oldSeal: number,
    log: readonly { readonly number: number; readonly body: string }[],
    { expected, until, harvest, revisions }: Renewal,
  ): Promise<'saved' | 'no' | 'again'> => {
    const copy = harvest === null ? null : await seriesCopy(db, id, harvest);
    const secret = newSecret();
    const seal = sealWith(secret);
    const [row] = await db.ask(
      (sql) => sql<{ outcome: 'saved' | 'no' | 'again' }[]>`
        SELECT renew_room(
          ${id}, ${oldSeal}, ${expected}, ${revisions}, ${log.length}, ${until}, ${secret}, ${log.map(({ number }) => number)}::integer[],
          ${sql.types.byteas(log.map(({ body }) => seal.close(body)))}, ${copy?.gathering ?? null}, ${copy?.body ?? null}
        ) AS outcome`,
    );
    seals.forget(id);
    return row?.outcome ?? 'no';
  };

  const collapse = async (
    revisions: number | null,
    ...[id, expected, closed, harvest, until]: Parameters<RoomStore['collapse']>
  ): Promise<'saved' | 'conflict'> => {
    for (;;) {
      const oldSeal = await sealOf(id);
      if (oldSeal === null) return 'conflict';
      const outcome = await renew(id, oldSeal, logOf(closed, harvest), { expected, until, harvest, revisions });
      if (outcome !== 'again') return outcome === 'saved' ? 'saved' : 'conflict';
    }
  };

  const saveHarvest = async (id: string, known: string, harvest: string): Promise<'saved' | 'conflict' | 'gone'> => {
    for (;;) {
      // The seal first: should the harvest change after that, the room has another one.
      const oldSeal = await sealOf(id);
      const room = oldSeal === null ? null : await load(id);
      if (oldSeal === null || !room || room.secret !== null || room.harvest === null) return 'gone';
      if (room.harvest !== known) return 'conflict';
      // All of it under a new secret, so that nobody can read the words that were replaced.
      const outcome = await renew(id, oldSeal, logOf(room.events, harvest), { expected: null, until: null, harvest, revisions: null });
      if (outcome !== 'again') return outcome === 'saved' ? 'saved' : 'gone';
    }
  };

  return {
    create: async (room) => ((await insert(opened(room))) ? 'created' : 'code-taken'),
    keepRoom: async (room) => {
      if (!(await insert(room))) throw new Error('the code is in use');
    },
    load,
    roomIds: async () => (await db.ask((sql) => sql<{ id: string }[]>`SELECT id FROM rooms ORDER BY id`)).map(({ id }) => id),
    idByCode: async (code) => (await db.ask((sql) => sql<{ id: string }[]>`SELECT id FROM rooms WHERE code = ${code}`))[0]?.id ?? null,
    idByAccess: async (hash) => {
      const [key] = await db.ask(
        (sql) => sql<{ room: string; kind: AccessKey['kind']; ends_at: number | null }[]>`
          SELECT room, kind, ends_at FROM access WHERE hash = ${hash}`,
      );
      return key ? { room: key.room, kind: key.kind, endsAt: key.ends_at } : null;
    },
    append: async (id, expectedVersion, events) => {
      const seal = (await seals.of([id])).get(id);
      if (!seal) return 'conflict';
      const bodies = events.map((event) => seal.close(JSON.stringify(event)));
      const saved = await db.ask(
        (sql) => sql`
          WITH room AS (
            UPDATE rooms SET version = version + ${events.length}
            WHERE id = ${id} AND seal = ${seal.number} AND version = ${expectedVersion} AND open RETURNING seal
          ), added AS (
            INSERT INTO room_events SELECT seal, ${expectedVersion - 1} + place, body
            FROM room, unnest(${sql.types.byteas(bodies)}) WITH ORDINALITY AS event (body, place)
          )
          SELECT FROM room`,
      );
      if (saved.length === 0) seals.forget(id);
      return saved.length === 1 ? 'saved' : 'conflict';
    },
    addAccess: async (id, { hash, kind, endsAt }) => {
      const kept = await db.ask(
        (sql) => sql`
          INSERT INTO access (hash, room, kind, ends_at) SELECT ${hash}, id, ${kind}, ${endsAt} FROM rooms WHERE id = ${id} FOR KEY SHARE
          ON CONFLICT (hash) DO UPDATE SET kind = excluded.kind, ends_at = excluded.ends_at WHERE access.room = excluded.room`,
      );
      return kept.count === 1 ? 'saved' : 'gone';
    },
    useAccess: async (hash, kind) => (await db.ask((sql) => sql`DELETE FROM access WHERE hash = ${hash} AND kind = ${kind}`)).count === 1,
    revokeAccess: async (id, exceptHash) => {
      await db.ask((sql) => sql`DELETE FROM access WHERE room = ${id} AND hash IS DISTINCT FROM ${exceptHash}`);
    },
    setDeleteAt: async (id, at) => {
      await db.ask((sql) => sql`UPDATE rooms SET delete_at = ${at} WHERE id = ${id}`);
    },
    collapse: (...args) => collapse(null, ...args),
    collapseAt: collapse,
    saveHarvest,
    remove: async (id) => {
      seals.forget(id);
      await db.ask((sql) => sql`SELECT remove_room(${id})`);
    },
    due: async (now) => (await db.ask((sql) => sql<{ id: string }[]>`SELECT id FROM rooms WHERE delete_at <= ${now}`)).map(({ id }) => id),
    size: async () => (await db.ask((sql) => sql<{ n: number }[]>`SELECT count(*) AS n FROM rooms`))[0]?.n ?? 0,
  };
}

function opened({ opened: first, ...room }: NewRoom): StoredRoom {
  return { ...room, events: [first], participants: [], answers: [], harvest: null };
}
