/** A whole room in one statement: to keep it, and to read it as it was at one moment. */
import type { RoomEvent } from '../../../shared/room/event.ts';
import type { AccessKey, StoredRoom } from '../room-store.ts';
import { newSecret, sealWith } from '../seal.ts';
import type { Connection } from './connect.ts';
import { answerPart, partList, personPart, readPart, secretPart, type PartRow, type ReadPart } from './parts.ts';
import { roomSeal } from './room-seals.ts';

/** Number of the harvest among the events, which have 0 and up. */
const HARVEST = -1;

/** The rows of a room: itself with its secret, its keys, its events with the harvest, its parts. */
type Row =
  | { readonly row: 'room'; readonly number: number; readonly text: string; readonly body: Uint8Array }
  | { readonly row: 'access'; readonly number: number | null; readonly text: string; readonly kind: AccessKey['kind'] }
  | { readonly row: 'event'; readonly number: number; readonly body: Uint8Array }
  | ({ readonly row: 'part' } & PartRow);

/** Bodies of events by their numbers, and of the harvest. */
export function logOf(events: readonly RoomEvent[], harvest: string | null): readonly { readonly number: number; readonly body: string }[] {
  const log = events.map((event, number) => ({ number, body: JSON.stringify(event) }));
  return harvest === null ? log : [...log, { number: HARVEST, body: harvest }];
}

/** Keeps all of a room or nothing. Gives one row, or none when the code is in use; fails when the id is. */
export function insertRoom(sql: Connection, room: StoredRoom) {
  const secret = newSecret();
  const seal = roomSeal(0, secret);
  const log = logOf(room.events, room.harvest);
  const parts = [
    ...(room.secret === null ? [] : [secretPart(seal, room.secret)]),
    ...room.participants.map((each) => personPart(seal, each)),
    ...room.answers.map((each) => answerPart(seal, each)),
  ];
  return sql`
    WITH room AS (
      INSERT INTO rooms (id, code, open, version, delete_at)
      VALUES (${room.id}, ${room.code}, ${room.secret !== null}, ${room.events.length}, ${room.deleteAt})
      ON CONFLICT (code) DO NOTHING RETURNING id, seal
    ), sealed AS (
      INSERT INTO seals (number, secret) SELECT seal, ${secret} FROM room
    ), logged AS (
      INSERT INTO room_events SELECT seal, number, body FROM room, unnest(
        ${log.map(({ number }) => number)}::integer[], ${sql.types.byteas(log.map(({ body }) => seal.close(body)))}::bytea[]
      ) AS event (number, body)
    ), parted AS (
      INSERT INTO room_parts
      SELECT room.seal, activity, slot, place, revision, body FROM room, ${partList(sql, parts)} ORDER BY place
    ), keyed AS (
      INSERT INTO access SELECT hash, id, kind, ends_at FROM room, unnest(
        ${room.access.map(({ hash }) => hash)}::text[], ${room.access.map(({ kind }) => kind)}::text[],
        ${room.access.map(({ endsAt }) => endsAt)}::bigint[]
      ) AS key (hash, kind, ends_at)
    )
    SELECT FROM room`;
}

export function selectRoom(sql: Connection, id: string) {
  return sql<Row[]>`
    WITH room AS (SELECT code, seal, delete_at FROM rooms WHERE id = ${id})
    SELECT 'room' AS row, delete_at AS number, code AS text, '' AS kind, 0 AS revision, secret AS body
      FROM room JOIN seals ON seals.number = seal
    UNION ALL
      SELECT 'access', ends_at, hash, kind, 0, NULL FROM access WHERE room = ${id}
    UNION ALL
      SELECT 'event', number, '', '', 0, body FROM room_events WHERE seal = (SELECT seal FROM room)
    UNION ALL (
      SELECT 'part', 0, '', '', revision, body FROM room_parts WHERE seal = (SELECT seal FROM room)
      ORDER BY activity, slot, place)`;
}

/** @param rows those of `selectRoom`; none for a room that is not there. */
export function readRoom(id: string, rows: readonly Row[]): StoredRoom | null {
  const room = rows.find(({ row }) => row === 'room');
  if (room?.row !== 'room') return null;
  const seal = sealWith(room.body);
  const log = new Map<number, string>();
  const access: AccessKey[] = [];
  const parts: ReadPart[] = [];
  for (const each of rows) {
    if (each.row === 'event') log.set(each.number, seal.open(each.body));
    else if (each.row === 'access') access.push({ hash: each.text, kind: each.kind, endsAt: each.number });
    else if (each.row === 'part') parts.push(readPart(seal, each));
  }
  const harvest = log.get(HARVEST) ?? null;
  log.delete(HARVEST);
  return {
    id,
    code: room.text,
    secret: parts.find((part) => 'secret' in part)?.secret ?? null,
    deleteAt: room.number,
    events: [...log].toSorted(([one], [other]) => one - other).map(([, body]) => JSON.parse(body) as RoomEvent),
    participants: parts.flatMap((part) => ('person' in part ? [part.person] : [])),
    answers: parts.flatMap((part) => ('answer' in part ? [part.answer] : [])),
    access,
    harvest,
  };
}
