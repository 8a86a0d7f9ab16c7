/** The operations of a store on one database connection; the caller holds the transaction. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { RoomEvent } from '../../../shared/room/event.ts';
import type { RoomOperations } from '../operations.ts';
import type { AccessKey, StoredAnswer, StoredParticipant, StoredRoom } from '../room-store.ts';
import { HARVEST, roomTables } from './room-tables.ts';

type RoomRow = { readonly code: string; readonly number: number; readonly open: number; readonly delete_at: number };
type AccessRow = { readonly hash: string; readonly room: string; readonly kind: AccessKey['kind']; readonly ends_at: number | null };

export function sqliteOperations(db: DatabaseSync): RoomOperations {
  /** A statement that changes rows: how many it changed. */
  const change = (sql: string): ((...values: SQLInputValue[]) => number) => {
    const statement = db.prepare(sql);
    return (...values) => Number(statement.run(...values).changes);
  };
  const rows = <Row>(sql: string): ((...values: SQLInputValue[]) => Row[]) => {
    const statement = db.prepare(sql);
    return (...values) => statement.all(...values) as Row[];
  };

  const tables = roomTables(db);
  const roomOf = rows<RoomRow>('SELECT code, number, open, delete_at FROM rooms WHERE id = ?');
  const insertRoom = change(
    'INSERT INTO rooms (id, code, number, open, version, delete_at) SELECT ?, ?, coalesce(max(number), 0) + 1, 1, 1, ? FROM rooms WHERE true ON CONFLICT (code) DO NOTHING',
  );
  const advance = change('UPDATE rooms SET version = version + ? WHERE id = ? AND version = ? AND open = 1');
  const shut = change('UPDATE rooms SET open = 0, delete_at = ? WHERE id = ?');
  const deleteRoom = change('DELETE FROM rooms WHERE id = ?');
  const updateDeleteAt = change('UPDATE rooms SET delete_at = ? WHERE id = ?');
  const upsertAccess = change(
    `INSERT INTO access (hash, room, kind, ends_at) SELECT ?, id, ?, ? FROM rooms WHERE id = ?
     ON CONFLICT (hash) DO UPDATE SET kind = excluded.kind, ends_at = excluded.ends_at WHERE room = excluded.room`,
  );
  const useAccess = change('DELETE FROM access WHERE hash = ? AND kind = ?');
  const revokeAccess = change('DELETE FROM access WHERE room = ? AND hash IS NOT ?');
  const accessByHash = rows<AccessRow>('SELECT hash, room, kind, ends_at FROM access WHERE hash = ?');
  const accessOf = rows<AccessRow>('SELECT hash, room, kind, ends_at FROM access WHERE room = ?');
  const idByCode = rows<{ readonly id: string }>('SELECT id FROM rooms WHERE code = ?');
  const due = rows<{ readonly id: string }>('SELECT id FROM rooms WHERE delete_at <= ?');
  const ids = rows<{ readonly id: string }>('SELECT id FROM rooms ORDER BY id');
  const size = rows<{ readonly n: number }>('SELECT count(*) AS n FROM rooms');

  /** The number of an open room's tables. */
  const openRoom = (id: string): number | null => {
    const room = roomOf(id)[0];
    return room?.open === 1 ? room.number : null;
  };
  /** The same, remembered for the crowd that answers at once; a room that closes or goes is forgotten here. */
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number | null => {
    const known = numbers.get(id) ?? openRoom(id);
    if (known !== null) numbers.set(id, known);
    return known;
  };
  const addAccess = (id: string, key: AccessKey): 'saved' | 'gone' =>
    upsertAccess(key.hash, key.kind, key.endsAt, id) === 1 ? 'saved' : 'gone';

  const append = (id: string, expectedVersion: number, events: readonly RoomEvent[]): 'saved' | 'conflict' => {
    const room = openRoom(id);
    if (room === null || advance(events.length, id, expectedVersion) === 0) return 'conflict';
    for (const [index, event] of events.entries()) tables.addEvent(room, expectedVersion + index, JSON.stringify(event));
    return 'saved';
  };

  const putPerson = (room: number, { id, name, tokenHash, removed, simulated, table, background }: StoredParticipant): void => {
    const kept: StoredParticipant = { id, name, tokenHash, removed, simulated, table, background };
    tables.put(room, 'person', id, JSON.stringify(kept));
  };

  const saveAnswer = (id: string, answer: StoredAnswer): 'saved' | 'stale' | 'gone' => {
    const room = numberOf(id);
    if (room === null) return 'gone';
    if (tables.putNewer(room, answer)) return 'saved';
    const kept = tables.answer(room, answer);
    return kept?.revision === answer.revision && kept.body === answer.body ? 'saved' : 'stale';
  };

  const load = (id: string): StoredRoom | null => {
    const room = roomOf(id)[0];
    if (!room) return null;
    const kept = room.open === 1 ? tables.all(room.number) : [];
    return {
      id,
      code: room.code,
      secret: kept.find(({ part }) => part === 'secret')?.body ?? null,
      deleteAt: room.delete_at,
      events: tables.events(room.number).map((body) => JSON.parse(body) as RoomEvent),
      participants: kept.flatMap(({ part, body }) => (part === 'person' ? [personOf(body)] : [])),
      answers: kept.flatMap(({ part, activity, slot, key, revision, body }) =>
        part === 'answer' ? [{ activity, slot, key, revision, body }] : [],
      ),
      access: accessOf(id).map(({ hash, kind, ends_at }) => ({ hash, kind, endsAt: ends_at })),
      harvest: tables.harvest(room.number),
    };
  };

  const keepWhole = ({ id, code, secret, deleteAt, events, participants, answers, access, harvest }: StoredRoom): void => {
    if (insertRoom(id, code, deleteAt) === 0) throw new Error('the code is in use');
    const room = openRoom(id) as number;
    tables.create(room);
    for (const [number, event] of events.entries()) tables.addEvent(room, number, JSON.stringify(event));
    if (events.length > 1) advance(events.length - 1, id, 1);
    for (const key of access) if (accessByHash(key.hash)[0] || addAccess(id, key) === 'gone') throw new Error('a key is in use');
    if (harvest !== null) tables.addEvent(room, HARVEST, harvest);
    if (secret === null) {
      shut(deleteAt, id);
      tables.dropPrivate(room);
      return;
    }
    tables.put(room, 'secret', '', secret);
    for (const person of participants) putPerson(room, person);
    for (const answer of answers) tables.putNewer(room, answer);
  };

  return {
    create: ({ id, code, secret, deleteAt, opened, access }) => {
      if (insertRoom(id, code, deleteAt) === 0) return 'code-taken';
      const room = openRoom(id) as number;
      tables.create(room);
      tables.addEvent(room, 0, JSON.stringify(opened));
      tables.put(room, 'secret', '', secret);
      for (const key of access) addAccess(id, key);
      return 'created';
    },
    load,
    idByCode: (code) => idByCode(code)[0]?.id ?? null,
    idByAccess: (hash) => {
      const key = accessByHash(hash)[0];
      return key ? { room: key.room, kind: key.kind, endsAt: key.ends_at } : null;
    },
    append,
    saveParticipant: (id, person) => {
      const room = openRoom(id);
      if (room === null) return 'gone';
      putPerson(room, person);
      return 'saved';
    },
    saveAnswer,
    addAccess,
    useAccess: (hash, kind) => useAccess(hash, kind) === 1,
    revokeAccess: (id, exceptHash) => void revokeAccess(id, exceptHash),
    setDeleteAt: (id, at) => void updateDeleteAt(at, id),
    collapse: (id, expectedVersion, closed, harvest, deleteAt) => {
      const room = openRoom(id);
      if (room === null || advance(closed.length, id, expectedVersion) === 0) return 'conflict';
      numbers.delete(id);
      tables.renewLog(room);
      for (const [number, event] of closed.entries()) tables.addEvent(room, number, JSON.stringify(event));
      if (harvest !== null) tables.addEvent(room, HARVEST, harvest);
      shut(deleteAt, id);
      tables.dropPrivate(room);
      return 'saved';
    },
    saveHarvest: (id, known, harvest) => {
      const room = roomOf(id)[0];
      const now = room?.open === 0 ? tables.harvest(room.number) : null;
      if (!room || now === null) return 'gone';
      if (now !== known) return 'conflict';
      tables.putHarvest(room.number, harvest);
      return 'saved';
    },
    remove: (id) => {
      numbers.delete(id);
      const room = roomOf(id)[0];
      if (!room) return;
      if (room.open === 1) tables.dropPrivate(room.number);
      tables.dropLog(room.number);
      deleteRoom(id);
    },
    due: (now) => due(now).map(({ id }) => id),
    size: () => size()[0]?.n ?? 0,
    roomIds: () => ids().map(({ id }) => id),
    keepRoom: keepWhole,
  };
}

/** An earlier version knew no tables and backgrounds. */
function personOf(body: string): StoredParticipant {
  return { table: null, background: null, ...(JSON.parse(body) as Omit<StoredParticipant, 'table' | 'background'>) };
}
