/**
 * What this device keeps of a room beside the own answers (KEYS.own): the cards and the story that give them meaning,
 * so that they stay readable after the room is closed and deleted. Nothing of it leaves the device.
 */
import type { ActivityView } from '../../../shared/activities/views.ts';
import type { Language } from '../../../shared/deck/deck.ts';
import { isOwnStory } from '../../../shared/deck/own-story-id.ts';
import type { RoomView } from '../../../shared/room/views.ts';
import { forget, KEYS, recall, remember, type Seat } from '../../live/storage.ts';

export type KeptActivity = { readonly id: string; readonly title: string; readonly index: number; readonly cards: ActivityView };
export type KeptRoom = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly language: Language;
  /** When this device saw the room last, ms. */
  readonly seenAt: number;
  readonly closed: boolean;
  readonly activities: Readonly<Record<string, KeptActivity>>;
};

const KEPT = 'gw.kept';
/** Older rooms give way, so that storage never fills up. */
const MOST_ROOMS = 12;

/** Rooms that this device remembers, the last one first. */
export function rememberedRooms(): readonly KeptRoom[] {
  return (recall<readonly KeptRoom[]>(KEPT) ?? []).toSorted((a, b) => b.seenAt - a.seenAt);
}

/** The room this device sat in last, as long as it is open. */
export function latestSeat(): KeptRoom | null {
  return rememberedRooms().find((room) => !room.closed && recall<Seat>(KEYS.seat(room.code)) !== null) ?? null;
}

/** Remembers what is on the table now. Call at every phase; calling again is harmless. */
export function keepRoom(view: RoomView, now: number): void {
  const { id, code, title, language } = view.room;
  const before = rememberedRooms().find((room) => room.id === id);
  const activity = view.status === 'open' && view.stage.at === 'activity' ? view.stage.activity : null;
  const kept: KeptRoom = {
    id,
    code,
    title,
    language,
    seenAt: now,
    closed: view.status === 'closed',
    activities: {
      ...before?.activities,
      ...(activity &&
        mayKeep(activity.cards) && {
          [activity.id]: { id: activity.id, title: activity.title, index: activity.index, cards: activity.cards },
        }),
    },
  };
  remember(KEPT, [kept, ...rememberedRooms().filter((room) => room.id !== id)].slice(0, MOST_ROOMS));
}

/** A case that somebody told this gathering stays with it: no device keeps it. */
function mayKeep(cards: ActivityView): boolean {
  return !('story' in cards && cards.story && isOwnStory(cards.story));
}

/** The room is over, as far as this device can know; its answers stay readable. */
export function closeRoom(id: string): void {
  remember(
    KEPT,
    rememberedRooms().map((room) => (room.id === id ? { ...room, closed: true } : room)),
  );
}

/** Own answers of a room by `activity/slot`; what is still on its way counts. */
export function ownAnswers(room: string): Readonly<Record<string, { readonly body: unknown }>> {
  return { ...recall<Record<string, { body: unknown }>>(KEYS.own(room)), ...recall<Record<string, { body: unknown }>>(KEYS.outbox(room)) };
}

/** Erases a room from this device: own answers, drafts, cards and the seat. */
export function eraseRoom(room: KeptRoom): void {
  remember(
    KEPT,
    rememberedRooms().filter((each) => each.id !== room.id),
  );
  for (const key of [KEYS.own(room.id), KEYS.outbox(room.id), KEYS.seat(room.code), ...draftKeys(room.id)]) forget(key);
}

function draftKeys(room: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(KEYS.draft(room, '', '').replace(/\.+$/, '.')));
  } catch {
    return [];
  }
}
