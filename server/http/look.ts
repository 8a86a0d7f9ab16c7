/**
 * Logos of organisations. They are served from here and not written into pages as `data:` addresses, so that `img-src` stays
 * 'self' alone: text that somebody smuggles into a page then can't bring a picture of its own. What is sent are the bytes that
 * were looked at when the room was opened, under the type that they have, never what somebody says they are.
 */
import { Router } from 'express';
import type { RoomLook } from '../../shared/deck/look.ts';
import { refuse } from '../../shared/room/refusal.ts';
import { pictureOf } from '../look/picture.ts';
import type { Rooms } from '../rooms/rooms.ts';

const DAY_SECONDS = 86_400;

/** In the address of the server's own logo, where else the id of a room stands; ids of rooms are longer. */
export const SERVER_LOOK = 'server';

/** @param own the look of the server, for the pages around its rooms */
export function logos(rooms: Pick<Rooms, 'get'>, own: RoomLook | null): Router {
  const router = Router();
  router.get('/api/look/:room/:logo', async (request, response) => {
    const { room } = request.params;
    const look = room === SERVER_LOOK ? own : (await rooms.get(room))?.now.setup.content.look;
    const logo = look?.logo;
    const picture = logo?.id === request.params.logo ? pictureOf(logo.data) : null;
    if (!picture) return void response.status(404).json(refuse('no-such-room'));
    // The address changes with the picture. Should somebody open it by itself, nothing in it can run.
    response.setHeader('content-security-policy', "default-src 'none'; sandbox");
    response.setHeader('content-disposition', 'inline; filename="logo"');
    response.setHeader('cache-control', `private, max-age=${DAY_SECONDS}, immutable`);
    response.type(picture.type).send(picture.bytes);
  });
  return router;
}
