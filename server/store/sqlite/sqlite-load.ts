/** Reads a whole room. */
import type { DatabaseSync } from 'node:sqlite';
import type { RoomEvent } from '../../../shared/room/event.ts';
import type { AccessKey, StoredRoom } from '../room-store.ts';

type RoomRow = { id: string; code: string; secret: string | null; delete_at: number; harvest: string | null };
type ParticipantRow = { id: string; name: string | null; token_hash: string; removed: number; simulated: number };
type AnswerRow = { activity: string; slot: string; key: string; revision: number; body: string };
type AccessRow = { hash: string; kind: AccessKey['kind']; ends_at: number | null };

export function loader(db: DatabaseSync): (id: string) => StoredRoom | null {
  const room = db.prepare('SELECT id, code, secret, delete_at, harvest FROM rooms WHERE id = ?');
  const events = db.prepare('SELECT body FROM events WHERE room = ? ORDER BY number');
  const participants = db.prepare('SELECT id, name, token_hash, removed, simulated FROM participants WHERE room = ?');
  const answers = db.prepare('SELECT activity, slot, key, revision, body FROM answers WHERE room = ?');
  const access = db.prepare('SELECT hash, kind, ends_at FROM access WHERE room = ?');

  return (id) => {
    const row = room.get(id) as RoomRow | undefined;
    if (!row) return null;
    return {
      id: row.id,
      code: row.code,
      secret: row.secret,
      deleteAt: row.delete_at,
      events: events.all(id).map((each) => JSON.parse(each['body'] as string) as RoomEvent),
      participants: (participants.all(id) as ParticipantRow[]).map((each) => ({
        id: each.id, name: each.name, tokenHash: each.token_hash, removed: each.removed === 1, simulated: each.simulated === 1,
      })),
      answers: (answers.all(id) as AnswerRow[]).map((each) => ({ ...each })),
      access: (access.all(id) as AccessRow[]).map((each) => ({ hash: each.hash, kind: each.kind, endsAt: each.ends_at })),
      harvest: row.harvest,
    };
  };
}
