/** The same operations over plain objects: for tests of rooms that need no disk, and as the model that SQLite is compared with. */
import type { RoomOperations } from '../operations.ts';
import type { AccessKey, StoredAnswer, StoredParticipant, StoredRoom } from '../room-store.ts';

type Kept = { room: StoredRoom; participants: Map<string, StoredParticipant>; answers: Map<string, StoredAnswer> };

export function memoryOperations(): RoomOperations {
  const rooms = new Map<string, Kept>();
  const keys = new Map<string, AccessKey & { readonly room: string }>();
  const open = (id: string): Kept | null => {
    const kept = rooms.get(id);
    return kept && kept.room.secret !== null ? kept : null;
  };
  const addAccess = (room: string, key: AccessKey): void => {
    if ((keys.get(key.hash)?.room ?? room) === room) keys.set(key.hash, { ...key, room });
  };
  const revoke = (room: string, exceptHash: string | null): void => {
    for (const key of keys.values()) if (key.room === room && key.hash !== exceptHash) keys.delete(key.hash);
  };

  return {
    create: ({ opened, access, ...room }) => {
      if ([...rooms.values()].some((each) => each.room.code === room.code)) return 'code-taken';
      rooms.set(room.id, {
        room: { ...room, events: [opened], participants: [], answers: [], access: [], harvest: null },
        participants: new Map(),
        answers: new Map(),
      });
      for (const key of access) addAccess(room.id, key);
      return 'created';
    },
    load: (id) => {
      const kept = rooms.get(id);
      if (!kept) return null;
      const access = [...keys.values()].filter((key) => key.room === id).map(({ hash, kind, endsAt }) => ({ hash, kind, endsAt }));
      return structuredClone({ ...kept.room, participants: [...kept.participants.values()], answers: [...kept.answers.values()], access });
    },
    idByCode: (code) => [...rooms.values()].find((each) => each.room.code === code)?.room.id ?? null,
    idByAccess: (hash) => {
      const key = keys.get(hash);
      return key ? { room: key.room, kind: key.kind, endsAt: key.endsAt } : null;
    },
    append: (id, expectedVersion, events) => {
      const kept = open(id);
      if (!kept || kept.room.events.length !== expectedVersion) return 'conflict';
      kept.room = { ...kept.room, events: [...kept.room.events, ...structuredClone(events)] };
      return 'saved';
    },
    saveParticipant: (id, participant) => {
      open(id)?.participants.set(participant.id, { ...participant });
      return open(id) ? 'saved' : 'gone';
    },
    saveAnswer: (id, answer) => {
      const answers = open(id)?.answers;
      if (!answers) return 'gone';
      const place = placeOf(answer);
      const before = answers.get(place);
      if (!before || before.revision < answer.revision) answers.set(place, { ...answer });
      else if (before.revision > answer.revision || before.body !== answer.body) return 'stale';
      return 'saved';
    },
    addAccess: (id, key) => {
      if (!rooms.has(id)) return 'gone';
      addAccess(id, key);
      return keys.get(key.hash)?.room === id ? 'saved' : 'gone';
    },
    useAccess: (hash, kind) => keys.get(hash)?.kind === kind && keys.delete(hash),
    revokeAccess: revoke,
    setDeleteAt: (id, at) => {
      const kept = rooms.get(id);
      if (kept) kept.room = { ...kept.room, deleteAt: at };
    },
    collapse: (id, expectedVersion, closed, harvest, deleteAt) => {
      const kept = open(id);
      if (!kept || kept.room.events.length !== expectedVersion) return 'conflict';
      const room = { ...kept.room, events: structuredClone(closed), secret: null, harvest, deleteAt };
      rooms.set(id, { room, participants: new Map(), answers: new Map() });
      return 'saved';
    },
    saveHarvest: (id, known, harvest) => {
      const kept = rooms.get(id);
      if (!kept || kept.room.secret !== null || kept.room.harvest === null) return 'gone';
      if (kept.room.harvest !== known) return 'conflict';
      kept.room = { ...kept.room, harvest };
      return 'saved';
    },
    remove: (id) => {
      rooms.delete(id);
      revoke(id, null);
    },
    due: (now) => [...rooms.values()].filter((each) => each.room.deleteAt <= now).map((each) => each.room.id),
    size: () => rooms.size,
    roomIds: () => [...rooms.keys()].toSorted(),
    keepRoom: ({ participants, answers, access, ...room }) => {
      const inUse = rooms.has(room.id) || [...rooms.values()].some((each) => each.room.code === room.code);
      if (inUse || access.some(({ hash }) => keys.has(hash))) throw new Error('the id, the code or a key is in use');
      rooms.set(room.id, {
        room: structuredClone({ ...room, participants: [], answers: [], access: [] }),
        participants: new Map(participants.map((each) => [each.id, { ...each }])),
        answers: new Map(answers.map((each) => [placeOf(each), { ...each }])),
      });
      for (const key of access) addAccess(room.id, key);
    },
  };
}

function placeOf({ activity, slot, key }: StoredAnswer): string {
  return JSON.stringify([activity, slot, key]);
}
