/** The operations of a store as prepared statements on one database connection; the caller holds the transaction. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { RoomEvent } from '../../../shared/room/event.ts';
import type { Operations } from '../operations.ts';
import type { AccessKey, StoredAnswer } from '../room-store.ts';
import { loader } from './sqlite-load.ts';

export function sqliteOperations(db: DatabaseSync): Operations {
  /** A statement that changes rows: how many it changed. */
  const change = (sql: string): ((...values: SQLInputValue[]) => number) => {
    const statement = db.prepare(sql);
    return (...values) => Number(statement.run(...values).changes);
  };
  const get = (sql: string): ((...values: SQLInputValue[]) => Readonly<Record<string, unknown>> | undefined) => {
    const statement = db.prepare(sql);
    return (...values) => statement.get(...values);
  };

  const insertRoom = change('INSERT INTO rooms (id, code, secret, delete_at, version) VALUES (?, ?, ?, ?, 1) ON CONFLICT (code) DO NOTHING');
  const insertEvent = change('INSERT INTO events (room, number, body) VALUES (?, ?, ?)');
  const advance = change('UPDATE rooms SET version = version + ? WHERE id = ? AND version = ? AND secret IS NOT NULL');
  const close = change('UPDATE rooms SET version = version + ?, secret = NULL, harvest = ?, delete_at = ? WHERE id = ? AND version = ? AND secret IS NOT NULL');
  const upsertParticipant = change(
    `INSERT INTO participants (room, id, name, token_hash, removed, simulated) SELECT id, ?, ?, ?, ?, ? FROM rooms WHERE id = ? AND secret IS NOT NULL
     ON CONFLICT (room, id) DO UPDATE SET name = excluded.name, token_hash = excluded.token_hash, removed = excluded.removed, simulated = excluded.simulated`,
  );
  const upsertAnswer = change(
    `INSERT INTO answers (room, activity, slot, key, revision, body) SELECT id, ?, ?, ?, ?, ? FROM rooms WHERE id = ? AND secret IS NOT NULL
     ON CONFLICT (room, activity, slot, key) DO UPDATE SET revision = excluded.revision, body = excluded.body WHERE excluded.revision > answers.revision`,
  );
  const answer = get('SELECT revision, body FROM answers WHERE room = ? AND activity = ? AND slot = ? AND key = ?');
  const upsertAccess = change(
    `INSERT INTO access (hash, room, kind, ends_at) SELECT ?, id, ?, ? FROM rooms WHERE id = ?
     ON CONFLICT (hash) DO UPDATE SET kind = excluded.kind, ends_at = excluded.ends_at WHERE access.room = excluded.room`,
  );
  const deleteKey = change('DELETE FROM access WHERE hash = ? AND kind = ?');
  const deleteKeys = change('DELETE FROM access WHERE room = ? AND hash IS NOT ?');
  const deleteAnswers = change('DELETE FROM answers WHERE room = ?');
  const deleteParticipants = change('DELETE FROM participants WHERE room = ?');
  const deleteRoom = change('DELETE FROM rooms WHERE id = ?');
  const updateDeleteAt = change('UPDATE rooms SET delete_at = ? WHERE id = ?');
  const roomByCode = get('SELECT id FROM rooms WHERE code = ?');
  const access = get('SELECT room, kind, ends_at FROM access WHERE hash = ?');
  const count = get('SELECT count(*) AS n FROM rooms');
  const due = db.prepare('SELECT id FROM rooms WHERE delete_at <= ?');

  const addEvents = (id: string, from: number, events: readonly RoomEvent[]): void => {
    for (const [index, event] of events.entries()) insertEvent(id, from + index, JSON.stringify(event));
  };
  const addAccess = (id: string, key: AccessKey): 'saved' | 'gone' => (upsertAccess(key.hash, key.kind, key.endsAt, id) === 1 ? 'saved' : 'gone');

  const saveAnswer = (id: string, { activity, slot, key, revision, body }: StoredAnswer): 'saved' | 'stale' | 'gone' => {
    if (upsertAnswer(activity, slot, key, revision, body, id) === 1) return 'saved';
    const kept = answer(id, activity, slot, key);
    if (!kept) return 'gone';
    return kept['revision'] === revision && kept['body'] === body ? 'saved' : 'stale';
  };

  return {
    create: (room) => {
      if (insertRoom(room.id, room.code, room.secret, room.deleteAt) === 0) return 'code-taken';
      addEvents(room.id, 0, [room.opened]);
      for (const key of room.access) addAccess(room.id, key);
      return 'created';
    },
    load: loader(db),
    idByCode: (code) => (roomByCode(code)?.['id'] as string | undefined) ?? null,
    idByAccess: (hash) => {
      const row = access(hash);
      return row ? { room: row['room'] as string, kind: row['kind'] as AccessKey['kind'], endsAt: row['ends_at'] as number | null } : null;
    },
    append: (id, expectedVersion, events) => {
      if (advance(events.length, id, expectedVersion) === 0) return 'conflict';
      addEvents(id, expectedVersion, events);
      return 'saved';
    },
    saveParticipant: (id, { id: participant, name, tokenHash, removed, simulated }) =>
      upsertParticipant(participant, name, tokenHash, Number(removed), Number(simulated), id) === 1 ? 'saved' : 'gone',
    saveAnswer,
    addAccess,
    useAccess: (hash, kind) => deleteKey(hash, kind) === 1,
    revokeAccess: (id, exceptHash) => void deleteKeys(id, exceptHash),
    setDeleteAt: (id, at) => void updateDeleteAt(at, id),
    collapse: (id, expectedVersion, closed, harvest, deleteAt) => {
      if (close(closed.length, harvest, deleteAt, id, expectedVersion) === 0) return 'conflict';
      addEvents(id, expectedVersion, closed);
      deleteAnswers(id);
      deleteParticipants(id);
      return 'saved';
    },
    remove: (id) => void deleteRoom(id),
    due: (now) => due.all(now).map((row) => row['id'] as string),
    size: () => Number(count()?.['n']),
  };
}
