/** The copy of a room in this process, as its twins in other processes keep it up to date (`twins.ts` has the rules). */
import type { Preview } from '../../shared/protocol/messages.ts';
import type { RoomEvent } from '../../shared/room/event.ts';
import type { StoredAnswer, StoredParticipant, StoredRoom } from '../store/room-store.ts';
import type { Answers } from './answers.ts';
import type { Audience } from './audience.ts';
import type { Broadcast } from './broadcast.ts';
import type { People } from './people.ts';
import { locked, unlocked } from './secrets.ts';
import type { Learned, Twin } from './twins.ts';

type Room = {
  readonly id: string;
  readonly isGone: boolean;
  readonly people: People;
  readonly answers: Answers;
  readonly speaks: Broadcast;
  keyOf(participant: string): string | null;
  /** Null for who sits at no table. */
  tableKeyOf(participant: string): string | null;
  tell(participant: string): void;
};

/** What only the room itself may do. */
export type Inside = {
  readonly version: () => number;
  readonly secret: () => string | null;
  /** @returns those that were new. */
  readonly fold: (from: number, events: readonly RoomEvent[]) => readonly RoomEvent[];
  /** Tells everybody what happened. */
  readonly told: (events: readonly RoomEvent[]) => void;
  readonly closed: (stored: StoredRoom) => void;
  readonly gone: () => void;
};

/** The key of answers that a person may read: the own one, and that of the table. */
type Reader = { readonly id: string; readonly keys: readonly (string | null)[] };

export function copyOf(room: Room, inside: Inside, audience: Audience): Twin {
  return {
    id: room.id,
    get version() {
      return inside.version();
    },
    get isGone() {
      return room.isGone;
    },
    answers: room.answers,
    watchPeople: () => room.people.watch(),
    connectedHere: () => room.people.connectedHere(),
    learn: (news) => learn(room, inside, audience, news),
    learnClosed: inside.closed,
    learnGone: inside.gone,
    hearHere: (process, people) => void (room.people.elsewhere.hear(process, people) && room.speaks.peopleChanged()),
    ownPreviews: () => room.speaks.ownPreviews(),
    lock: (preview) => {
      const secret = inside.secret();
      return secret === null ? null : locked(secret, JSON.stringify(preview));
    },
    hearPreview: (text) => {
      const secret = inside.secret();
      const preview = secret === null ? null : unlocked(secret, text);
      if (preview !== null) room.speaks.previewFromElsewhere(JSON.parse(preview) as Preview);
    },
    beat: () => void (room.people.elsewhere.beat() && room.speaks.peopleChanged()),
  };
}

/** Everything first, and only then a word to anybody: a picture that is revealed needs its answers. */
function learn(room: Room, inside: Inside, audience: Audience, { from, events, participants, answers }: Learned): void {
  // Closed here while the news was read: what is erased stays erased.
  if (inside.secret() === null) return;
  const arrived = answers.filter(({ activity, slot, key, revision }) => (room.answers.get(activity, slot, key)?.revision ?? 0) < revision);
  for (const { activity, slot, key, revision, body } of arrived)
    room.answers.put(activity, slot, key, { revision, body: JSON.parse(body) });
  const changed = participants.flatMap((after) => {
    const before = room.people.get(after.id);
    return before && isSame(before, after) ? [] : [{ before, after }];
  });
  changed.forEach(({ after }) => room.people.put(after));
  const happened = inside.fold(from, events);

  if (happened.length > 0) inside.told(happened);
  if (changed.length > 0) room.speaks.peopleChanged();
  if (arrived.length > 0) room.speaks.answeredElsewhere();
  for (const { before, after } of changed) if (after.removed && !before?.removed) audience.sendAway(after.id, 'removed');
  for (const id of whomToTell(room, arrived, changed)) room.tell(id);
}

/** Who has a device here and something of the own is new: an answer, one of the table, the name or a seat. */
function whomToTell(
  room: Room,
  arrived: readonly StoredAnswer[],
  changed: readonly { readonly before: StoredParticipant | undefined; readonly after: StoredParticipant }[],
): readonly string[] {
  if (arrived.length === 0 && changed.length === 0) return [];
  const here = room.people.connectedHere();
  // Somebody who moves, comes or goes changes the size of tables, which all who sit there see.
  if (changed.some(({ before, after }) => (before?.table ?? null) !== null || after.table !== null)) return here;
  const keys = new Set(arrived.map(({ key }) => key));
  const ids = new Set(changed.map(({ after }) => after.id));
  return here
    .map((id): Reader => ({ id, keys: [room.keyOf(id), room.tableKeyOf(id)] }))
    .filter((reader) => ids.has(reader.id) || reader.keys.some((key) => key !== null && keys.has(key)))
    .map(({ id }) => id);
}

function isSame(one: StoredParticipant, other: StoredParticipant): boolean {
  return one.name === other.name && one.removed === other.removed && one.table === other.table && one.tokenHash === other.tokenHash;
}
