/** What every message does. The table names all of them, else it does not compile; each says who may send it. */
import type { Answered, ClientMessageName, ClientPayload, ClientResults } from '../../shared/protocol/messages.ts';
import { refuse, type Refusal } from '../../shared/room/refusal.ts';
import type { Clock } from '../clock.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { Viewer } from './viewer.ts';

export type HandlerParts = {
  readonly rooms: Rooms;
  readonly clock: Clock;
  /** Numbers in 0..1, for the tables. */
  readonly random: () => number;
  readonly dropOtherConsoles: (room: string, key: string) => void;
};

type Handler<Name extends ClientMessageName> = {
  readonly by: readonly Viewer['role'][];
  readonly run: (viewer: Viewer, payload: ClientPayload<Name>, parts: HandlerParts) => Promise<Answered<ClientResults[Name]>>;
};

const DONE = { ok: true } as const;

const done = (refusal: Refusal | null): Answered => refusal ?? DONE;

export const HANDLERS: { readonly [Name in ClientMessageName]: Handler<Name> } = {
  answer: {
    by: ['participant'],
    // Of all messages the one that a thousand people send at once: no waiting more than there is.
    run: (viewer, message) =>
      viewer.role === 'participant' ? viewer.room.answer(viewer.participant, message).then(done) : Promise.resolve(refuse('not-allowed')),
  },
  command: {
    by: ['facilitator'],
    run: async (viewer, command, { rooms }) => {
      const answer = done(await viewer.room.command(command));
      if (viewer.room.isGone) rooms.forget(viewer.room.id);
      return answer;
    },
  },
  rename: { by: ['facilitator'], run: async (viewer, { participant, name }) => done(await viewer.room.door.rename(participant, name)) },
  remove: { by: ['facilitator'], run: async (viewer, { participant }) => done(await viewer.room.door.remove(participant)) },
  tables: { by: ['facilitator'], run: async (viewer, wish, { random }) => done(await viewer.room.door.seat(wish, random)) },
  move: {
    by: ['facilitator'],
    run: async (viewer, { participant, table }) => done(await viewer.room.door.moveToTable(participant, table)),
  },
  insert: { by: ['facilitator'], run: async (viewer, wish, { rooms }) => done(await rooms.insert(viewer.room, wish)) },
  invite: {
    by: ['facilitator'],
    run: async (viewer, _payload, { rooms }) => ({ ok: true, ...(await rooms.consoles.invite(viewer.room.id)) }),
  },
  'revoke-others': {
    by: ['facilitator'],
    run: async (viewer, _payload, { rooms, dropOtherConsoles }) => {
      if (viewer.role !== 'facilitator') return refuse('not-allowed');
      const recoveryCode = await rooms.consoles.revokeOthers(viewer.room.id, viewer.key);
      dropOtherConsoles(viewer.room.id, viewer.key);
      return { ok: true, recoveryCode };
    },
  },
  'delete-room': {
    by: ['facilitator'],
    run: async (viewer, _payload, { rooms }) => {
      await rooms.delete(viewer.room, 'room-closed');
      return DONE;
    },
  },
  clock: { by: ['participant', 'facilitator', 'screen'], run: async (_viewer, _payload, { clock }) => ({ ok: true, now: clock.now() }) },
};
