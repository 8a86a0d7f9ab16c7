/** Who is at the other end of a connection. Worked out once, at connecting; never read from a payload. */
import * as v from 'valibot';
import { HelloSchema } from '../../shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { isRefusal, refuse, type Refusal } from '../../shared/room/refusal.ts';
import type { CodeWish } from '../http/wrong-codes.ts';
import type { LiveRoom } from '../rooms/live-room.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { hashed } from '../rooms/secrets.ts';

export type Viewer =
  | { readonly role: 'participant'; readonly room: LiveRoom; readonly participant: string }
  | { readonly role: 'facilitator'; readonly room: LiveRoom; readonly key: string }
  | { readonly role: 'screen'; readonly room: LiveRoom };

/** @param byCode the room behind the code of a screen, which counts wrong codes */
export async function recogniseViewer(
  rooms: Rooms,
  auth: unknown,
  byCode: (wish: CodeWish) => Promise<LiveRoom | Refusal>,
): Promise<Viewer | Refusal> {
  const version = v.safeParse(v.object({ protocol: v.number() }), auth);
  if (version.success && version.output.protocol !== PROTOCOL_VERSION) return refuse('old-version');
  const hello = v.safeParse(HelloSchema, auth);
  if (!hello.success) return refuse('malformed');
  if (hello.output.role === 'screen') {
    const room = await byCode(hello.output);
    return isRefusal(room) ? room : { role: 'screen', room };
  }
  const room = await rooms.get(hello.output.room);
  if (!room || room.isGone) return refuse('expired');
  if (hello.output.role === 'facilitator') {
    return (await rooms.consoles.opens(room.id, hello.output.key))
      ? { role: 'facilitator', room, key: hello.output.key }
      : refuse('not-allowed');
  }
  // Who sat here is erased by then; a phone that comes back may still read that the room is closed, and until when.
  if (room.now.status === 'closed') return { role: 'screen', room };
  const participant = room.people.withToken(hashed(hello.output.token));
  if (!participant) return refuse('not-allowed');
  return participant.removed ? refuse('removed') : { role: 'participant', room, participant: participant.id };
}
