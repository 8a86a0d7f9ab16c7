/** What a live room refuses before it saves anything: answers that may not be given, people who may not join. */
import * as v from 'valibot';
import { activityKind } from '../../shared/activities/registry.ts';
import { itemOf } from '../../shared/room/programme.ts';
import { refuse, type Refusal } from '../../shared/room/refusal.ts';
import { mayAnswer } from '../../shared/room/slots.ts';
import type { RoomState } from '../../shared/room/state.ts';
import type { Background, StoredParticipant } from '../store/room-store.ts';
import type { Answers } from './answers.ts';
import type { People } from './people.ts';

export type JoinWish = {
  readonly name: string | undefined;
  readonly agreed: boolean;
  readonly background?: Background | undefined;
};

export type Room = {
  readonly now: RoomState;
  readonly isGone: boolean;
  readonly people: People;
  readonly answers: Answers;
  /** Under which key this person answers a slot; null once the room's secret is destroyed. */
  keyFor(participant: StoredParticipant, activity: string, slot: string): string | null;
};

/** @returns the key to save under and the body as its schema gives it. */
export function checkAnswer(
  room: Room,
  participantId: string,
  { activity, slot, body }: { readonly activity: string; readonly slot: string; readonly body: unknown },
): { readonly key: string; readonly body: unknown } | Refusal {
  const participant = room.people.get(participantId);
  if (room.isGone || room.now.status === 'closed') return refuse('room-closed');
  if (!participant || participant.removed) return refuse('removed');
  const { setup } = room.now;
  const item = itemOf(setup.programme, activity);
  if (!item) return refuse('no-such-activity');
  const key = room.keyFor(participant, activity, slot);
  if (key === null) return refuse('room-closed');
  const kind = activityKind(item.kind);
  const refusal = mayAnswer(room.now, activity, slot, room.answers.get(activity, slot, key) !== undefined);
  if (refusal) return refusal;
  const schema = kind.body(slot);
  if (!schema) return refuse('no-such-slot');
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) return refuse('malformed');
  return kind.check({ settings: item.settings, content: setup.content, slot, body: parsed.output }) ?? { key, body: parsed.output };
}

export function mayJoin({ now, isGone, people }: Room, wish: JoinWish, maxPeople: number): Refusal | null {
  if (isGone || now.status === 'closed') return refuse('room-closed');
  if (now.locked) return refuse('room-locked');
  if (!wish.agreed) return refuse('agreement-needed');
  if (people.present().length >= maxPeople) return refuse('room-full');
  if (now.setup.naming === 'anonymous') return null;
  if (wish.name === undefined) return refuse('name-needed');
  return people.nameTaken(wish.name) ? refuse('name-taken') : null;
}
