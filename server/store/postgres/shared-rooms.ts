/** What several processes need of one database, by the rules of `server/store/shared-rooms.ts`; answers go by `crowd.ts`. */
import type { RoomEvent } from '../../../shared/room/event.ts';
import type { StoredParticipant } from '../room-store.ts';
import { sealWith } from '../seal.ts';
import { isSamePerson, type News, type SharedRooms, type SlotSum } from '../shared-rooms.ts';
import type { Database } from './database.ts';
import { NO_REVISION, personPart, readPart, type PartRow } from './parts.ts';
import type { RoomSeals } from './room-seals.ts';

type NewsRow =
  | { readonly row: 'room'; readonly open: boolean; readonly body: Uint8Array }
  | { readonly row: 'event'; readonly number: number; readonly body: Uint8Array }
  | { readonly row: 'person'; readonly body: Uint8Array }
  | { readonly row: 'slot'; readonly number: number; readonly activity: string; readonly slot: string };

export function sharedRooms(db: Database, seals: RoomSeals): Omit<SharedRooms, 'saveAnswerAt' | 'collapseAt'> {
  return {
    news: async (id, version) => {
      // One statement sees one moment (SH1).
      const rows = await db.ask(
        (sql) => sql<NewsRow[]>`
          WITH room AS (SELECT seal, open, secret FROM rooms JOIN seals ON seals.number = seal WHERE id = ${id}),
          parts AS (
            SELECT activity, slot, place, revision, body FROM room_parts WHERE seal = (SELECT seal FROM room WHERE open)
          )
          SELECT 'room' AS row, open, 0 AS number, secret AS body, '' AS activity, '' AS slot FROM room
          UNION ALL
            SELECT 'event', true, number, body, '', '' FROM room_events
            WHERE seal = (SELECT seal FROM room WHERE open) AND number >= ${version}
          UNION ALL (SELECT 'person', true, 0, body, '', '' FROM parts WHERE revision = ${NO_REVISION} ORDER BY place)
          UNION ALL
            SELECT 'slot', true, sum(revision)::bigint, NULL, activity, slot FROM parts
            WHERE revision > ${NO_REVISION} GROUP BY activity, slot`,
      );
      return readNews(rows);
    },
    newerAnswers: async (id, { activity, slot }, known) => {
      const seal = (await seals.of([id])).get(id);
      if (!seal) return [];
      const places = known.map(({ key }) => seal.place(['answer', activity, slot, key]));
      const rows = await db.ask(
        (sql) => sql<PartRow[]>`
          SELECT revision, body FROM room_parts AS kept
          WHERE seal = ${seal.number} AND activity = ${activity} AND slot = ${slot} AND revision > ${NO_REVISION} AND NOT EXISTS (
            SELECT FROM unnest(${sql.types.byteas(places)}::bytea[], ${known.map(({ revision }) => revision)}::bigint[])
              AS known (place, revision)
            WHERE known.place = kept.place AND known.revision >= kept.revision)`,
      );
      return rows.map((row) => readPart(seal, row)).flatMap((part) => ('answer' in part ? [part.answer] : []));
    },
    changeParticipants: async (id, changes) => {
      const seal = (await seals.of([id])).get(id);
      if (!seal) return changes.map(() => 'gone');
      const places = changes.map(({ before }) => personPart(seal, before).place);
      const rows = await db.ask(
        (sql) => sql<{ place: Uint8Array | null; body: Uint8Array }[]>`
          SELECT place, body FROM rooms LEFT JOIN room_parts ON room_parts.seal = rooms.seal
            AND activity = '' AND slot = '' AND place = ANY(${sql.types.byteas(places)}::bytea[])
          WHERE rooms.seal = ${seal.number} AND open`,
      );
      if (rows.length === 0) seals.forget(id);
      if (rows.length === 0) return changes.map(() => 'gone');
      const kept = new Map(rows.flatMap(({ place, body }) => (place ? [[keyOf(place), body] as const] : [])));
      const known = changes.flatMap(({ before, after }, i) => {
        const [place, read] = [places[i] ?? new Uint8Array(), kept.get(keyOf(places[i] ?? new Uint8Array()))];
        const part = read && readPart(seal, { revision: NO_REVISION, body: read });
        return part && 'person' in part && isSamePerson(part.person, before)
          ? [{ place, read, body: seal.close(personPart(seal, after).text) }]
          : [];
      });
      // Sealing the same text twice gives other bytes, so the bytes say whether anybody wrote meanwhile. One such statement after
      // another for each room, so that two of them that seat everybody can't wait for each other.
      const changed = await db.ask(
        (sql) => sql<{ place: Uint8Array }[]>`
          UPDATE room_parts SET body = sent.body
          FROM unnest(
            ${sql.types.byteas(known.map(({ place }) => place))}::bytea[], ${sql.types.byteas(known.map(({ read }) => read))}::bytea[],
            ${sql.types.byteas(known.map(({ body }) => body))}::bytea[]
          ) AS sent (place, read, body), (SELECT seal FROM rooms WHERE seal = ${seal.number} AND open FOR NO KEY UPDATE) AS room
          WHERE room_parts.seal = room.seal AND activity = '' AND slot = '' AND room_parts.place = sent.place AND room_parts.body = sent.read
          RETURNING room_parts.place`,
      );
      const saved = new Set(changed.map(({ place }) => keyOf(place)));
      return places.map((place) => (saved.has(keyOf(place)) ? 'saved' : 'changed'));
    },
  };
}

function readNews(rows: readonly NewsRow[]): News | null {
  const room = rows.find(({ row }) => row === 'room');
  if (room?.row !== 'room') return null;
  if (!room.open) return { open: false };
  const seal = sealWith(room.body);
  const events: { readonly number: number; readonly event: RoomEvent }[] = [];
  const participants: StoredParticipant[] = [];
  const slots: SlotSum[] = [];
  for (const each of rows) {
    if (each.row === 'event') events.push({ number: each.number, event: JSON.parse(seal.open(each.body)) as RoomEvent });
    else if (each.row === 'slot') slots.push({ activity: each.activity, slot: each.slot, revisions: each.number });
    else if (each.row === 'person') {
      const part = readPart(seal, { revision: NO_REVISION, body: each.body });
      if ('person' in part) participants.push(part.person);
    }
  }
  events.sort((one, other) => one.number - other.number);
  return { open: true, events: events.map(({ event }) => event), participants, slots };
}

function keyOf(place: Uint8Array): string {
  return Buffer.from(place).toString('base64');
}
