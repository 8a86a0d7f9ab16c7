import type { RoomOperations } from '../operations.ts';
import type { StoredAnswer } from '../room-store.ts';
import { isSamePerson, type SharedRooms, type SlotSum } from '../shared-rooms.ts';

/** Sharing over the plain operations: as long as nothing waits between looking and writing, nobody can come between. */
export function memoryShared(rooms: RoomOperations): SharedRooms {
  return {
    news: async (id, version) => {
      const room = rooms.load(id);
      if (!room) return null;
      if (room.secret === null) return { open: false };
      return { open: true, events: room.events.slice(version), participants: room.participants, slots: sums(room.answers) };
    },
    newerAnswers: async (id, { activity, slot }, known) => {
      const revisions = new Map(known.map(({ key, revision }) => [key, revision]));
      const inSlot = rooms.load(id)?.answers.filter((answer) => answer.activity === activity && answer.slot === slot) ?? [];
      return inSlot.filter(({ key, revision }) => revision > (revisions.get(key) ?? 0));
    },
    saveAnswerAt: async (id, version, answer) => {
      const room = rooms.load(id);
      if (!room || room.secret === null) return 'gone';
      return room.events.length === version ? rooms.saveAnswer(id, answer) : 'behind';
    },
    changeParticipants: async (id, changes) =>
      changes.map(({ before, after }) => {
        const room = rooms.load(id);
        if (!room || room.secret === null) return 'gone';
        const now = room.participants.find((each) => each.id === before.id);
        return now && isSamePerson(now, before) ? rooms.saveParticipant(id, after) : 'changed';
      }),
    collapseAt: async (revisions, ...collapse) => {
      const answers = rooms.load(collapse[0])?.answers ?? [];
      return sumOf(answers) === revisions ? rooms.collapse(...collapse) : 'conflict';
    },
  };
}

function sums(answers: readonly StoredAnswer[]): SlotSum[] {
  const slots = new Map<string, SlotSum>();
  for (const { activity, slot, revision } of answers) {
    const place = JSON.stringify([activity, slot]);
    slots.set(place, { activity, slot, revisions: (slots.get(place)?.revisions ?? 0) + revision });
  }
  return [...slots.values()];
}

function sumOf(answers: readonly StoredAnswer[]): number {
  return answers.reduce((sum, { revision }) => sum + revision, 0);
}
