/** What of a room can be shown at this moment, read off its state and its answers; who is told, and when, is `broadcast.ts`. */
import type { ApprovedText, Tables } from '../../shared/activities/activity.ts';
import type { Picture } from '../../shared/activities/pictures.ts';
import { activityKind } from '../../shared/activities/registry.ts';
import { enoughForTheRoom } from '../../shared/privacy/small-groups.ts';
import type { Progress, You } from '../../shared/protocol/messages.ts';
import { currentPhase } from '../../shared/room/course.ts';
import type { RoomState } from '../../shared/room/state.ts';
import { steeringOf } from '../../shared/room/steering.ts';
import type { StoredParticipant } from '../store/room-store.ts';
import type { Answers } from './answers.ts';
import type { People } from './people.ts';
import { approvedText, basisOf, pictureOf, type RoomText } from './pictures.ts';
import { topValuesBefore } from './top-values.ts';

export type RoomToTell = {
  readonly now: RoomState;
  readonly people: People;
  readonly answers: Answers;
  /** Null once the room is closed: then nobody can tell whose an answer was. */
  keyOf(participant: string): string | null;
  you(participant: StoredParticipant): You;
  texts(): readonly RoomText[];
  /** Under which key this person answers a slot: the own one, or that of the table. */
  keyFor(participant: StoredParticipant, activity: string, slot: string): string | null;
  tables(): Tables;
};

/** The phase that an open room is in. */
export function phaseNow({ now }: RoomToTell): ReturnType<typeof currentPhase> {
  return now.status === 'open' ? currentPhase(now) : null;
}

/** How many answers the pictures of a phase rest on. */
export function basisIn(room: RoomToTell, activity: string, phase: string): number {
  return basisOf({ setup: room.now.setup, answers: room.answers, tables: room.tables() }, activity, phase);
}

/** Are there enough answers for the pictures of this phase? */
export function mayShow(room: RoomToTell): boolean {
  const current = phaseNow(room);
  return current !== null && enoughForTheRoom(basisIn(room, current.item.id, current.phase.id), room.now.setup.smallCircle);
}

/** The whole picture of a phase of the current activity. */
export function wholePicture(room: RoomToTell, phase: string): Picture | null {
  const current = phaseNow(room);
  const { now, answers, people } = room;
  if (now.status !== 'open' || !current) return null;
  return pictureOf(now.setup, answers, current.item, phase, people.present().length, {
    texts: room.texts().filter((text) => now.approved.includes(text.id)),
    tables: room.tables(),
    steering: steeringOf(now, current.item.id),
  });
}

/** As much of the picture as the facilitator put on the screen. */
export function shownPicture(room: RoomToTell): Picture | null {
  const current = phaseNow(room);
  const { now } = room;
  if (now.status !== 'open' || now.stage.at !== 'activity' || now.stage.shown === null || !current) return null;
  const whole = wholePicture(room, current.phase.id);
  return whole && activityKind(current.item.kind).trim(whole, now.stage.shown);
}

/** Approved items of the current activity, for everybody to work with. */
export function itemsOf(room: RoomToTell): readonly ApprovedText[] {
  const { now } = room;
  if (now.status === 'closed') return [];
  return room
    .texts()
    .filter((text) => text.use === 'item' && now.approved.includes(text.id))
    .map(approvedText);
}

/** What the group put on top before the current activity, as far as it was shown. */
export function topValuesOf(room: RoomToTell): readonly string[] {
  const current = phaseNow(room);
  return room.now.status === 'open' && current ? topValuesBefore(room.now, room.answers, current.item) : [];
}

/** How far everybody is with the first slot of the phase; null once the room is closed. */
export function progressOf(room: RoomToTell): Progress | null {
  if (room.now.status === 'closed') return null;
  const current = phaseNow(room);
  const people = room.people.present();
  const counted = { people: people.length, here: people.filter((person) => room.people.isHere(person)).length };
  const slot = current?.phase.slots[0];
  if (!current || slot === undefined) {
    return { activity: current?.item.id ?? '', phase: current?.phase.id ?? '', ...counted, done: 0, passed: 0, busy: 0 };
  }
  const kind = activityKind(current.item.kind);
  const answers = room.answers.slot(current.item.id, slot);
  const sums = { done: 0, passed: 0 };
  for (const person of people) {
    const answer = answers.get(room.keyFor(person, current.item.id, slot) ?? '');
    const how = answer ? kind.progress(slot, answer.body) : 'busy';
    if (how === 'done') sums.done += 1;
    if (how === 'pass') sums.passed += 1;
  }
  return { activity: current.item.id, phase: current.phase.id, ...counted, ...sums, busy: people.length - sums.done - sums.passed };
}
