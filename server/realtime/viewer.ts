/** Who is at the other end of a connection. Worked out once, at connecting; never read from a payload. */
import * as v from 'valibot';
import { HelloSchema } from '../../shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { refuse, type Refusal } from '../../shared/room/refusal.ts';
import type { LiveRoom } from '../rooms/live-room.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { hashed } from '../rooms/secrets.ts';

export type Viewer =
  | { readonly role: 'participant'; readonly room: LiveRoom; readonly participant: string }
  | { readonly role: 'facilitator'; readonly room: LiveRoom; readonly key: string }
  | { readonly role: 'screen'; readonly room: LiveRoom };

export async function recogniseViewer(rooms: Rooms, auth: unknown): Promise<Viewer | Refusal> {
  const version = v.safeParse(v.object({ protocol: v.number() }), auth);
  if (version.success && version.output.protocol !== PROTOCOL_VERSION) return refuse('old-version');
  const hello = v.safeParse(HelloSchema, auth);
  if (!hello.success) return refuse('malformed');
  if (hello.output.role === 'screen') {
    const room = await rooms.byCode(hello.output.code);
    return room ? { role: 'screen', room } : refuse('no-such-room');
  }
  const room = await rooms.get(hello.output.room);
  if (!room || room.isGone) return refuse('expired');
  if (hello.output.role === 'facilitator') {
    return (await rooms.isConsole(room.id, hello.output.key))
      ? { role: 'facilitator', room, key: hello.output.key }
      : refuse('not-allowed');
  }
  // Who sat here is erased by then; a phone that comes back may still read that the room is closed, and until when.
  if (room.now.status === 'closed') return { role: 'screen', room };
  const participant = room.people.withToken(hashed(hello.output.token));
  if (!participant) return refuse('not-allowed');
  return participant.removed ? refuse('removed') : { role: 'participant', room, participant: participant.id };
}
