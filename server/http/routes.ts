/** The HTTP side of the wire (shared/protocol/http.ts): open, peek, join, recover, decks, health. */
import { Router, json, type Request, type Response } from 'express';
import * as v from 'valibot';
import type { ShownLook } from '../../shared/deck/look.ts';
import { DecksSchema, type DeckList, JoinSchema, OpenRoomSchema, PeekSchema, RecoverSchema } from '../../shared/protocol/http.ts';
import { isRefusal, refuse, type Refusal, type RefusalCode } from '../../shared/room/refusal.ts';
import { NO_DECKS, type DeckSource } from '../decks/deck-source.ts';
import type { Library } from '../decks/library.ts';
import { listedByKeys } from '../decks/listed.ts';
import type { LiveRoom } from '../rooms/live-room.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { Turns } from '../studio/turns.ts';
import type { PerMinute } from './per-minute.ts';
import { visitorOfRequest } from './visitor.ts';
import { roomByCode, type CodeWish, type WrongCodes } from './wrong-codes.ts';

const STATUS: Partial<Record<RefusalCode, number>> = {
  'no-such-room': 404,
  'too-many-wrong-codes': 429,
  'too-many-rooms': 429,
  busy: 503,
  'too-large': 413,
  'room-locked': 403,
  'recovery-code-wrong': 403,
};

export type RoutesParts = {
  readonly rooms: Rooms;
  readonly library: Library;
  /** Decks of organisers; without it there are none. */
  readonly decks?: DeckSource;
  /** The server's own look. */
  readonly look?: ShownLook | null;
  readonly wrongCodes: WrongCodes;
  readonly perMinute: PerMinute;
  readonly maxKeepDays: number;
  readonly healthy: () => Promise<boolean>;
  /** Does this process hear the others? */
  readonly together: () => boolean;
};

export function routes({
  rooms,
  library,
  decks = NO_DECKS,
  look = null,
  wrongCodes,
  perMinute,
  maxKeepDays,
  healthy,
  together,
}: RoutesParts): Router {
  const router = Router();
  const turns = new Turns();
  const body = json({ limit: '64kb', strict: true });
  /** A gathering opens one room; a class of facilitators behind one address opens many. */
  const opening = perMinute({ of: 'open a room', most: 120, code: 'too-many-rooms' });

  // Is the process alive? A database that is away is no reason to start it anew.
  router.get('/livez', (_request, response) => void response.type('text/plain').send('ok'));

  // Can rooms be served? Not while stopping or while the database is away, so that a balancer sends people elsewhere. Without Redis
  // they can, only slower to hear of each other; were that not ready, no process would be.
  router.get('/healthz', async (_request, response) => {
    const well = await healthy();
    response
      .status(well ? 200 : 503)
      .type('text/plain')
      .send(well ? (together() ? 'ok' : 'ok, but redis is away') : 'not ready');
  });

  router.get('/api/decks', (_request, response) => answer(response, deckList()));

  // Keys travel in a body, never in an address; the answer is not kept by anybody in between.
  // One request at a time: fifty large decks are work that live rooms would feel if others were at it too.
  router.post('/api/decks', perMinute({ of: 'list decks', most: 240 }), body, (request, response) => {
    const wish = v.safeParse(DecksSchema, request.body);
    if (!wish.success) return answer(response, refuse('malformed'));
    return turns.take('decks', async () => {
      const list = deckList();
      answer(response, { ...list, decks: [...(await listedByKeys(wish.output.keys, decks)), ...list.decks] });
    });
  });

  router.post('/api/rooms', opening, body, async (request, response) => {
    const wish = v.safeParse(OpenRoomSchema, request.body);
    if (!wish.success) return answer(response, refuse('programme-invalid'));
    // Shorter than asked for is never a broken promise: every phone says what it became.
    answer(response, await rooms.open({ ...wish.output, keepDays: Math.min(wish.output.keepDays, maxKeepDays) }));
  });

  router.post('/api/peek', body, async (request, response) => {
    const wish = v.safeParse(PeekSchema, request.body);
    if (!wish.success) return answer(response, refuse('malformed'));
    const room = await find(request, wish.output);
    answer(response, isRefusal(room) ? room : rooms.peeked(room));
  });

  router.post('/api/join', body, async (request, response) => {
    const wish = v.safeParse(JoinSchema, request.body);
    if (!wish.success) return answer(response, refuse('malformed'));
    const room = await find(request, wish.output);
    if (isRefusal(room)) return answer(response, room);
    const joined = await room.door.join({ name: wish.output.name, agreed: wish.output.agreed, background: wish.output.background });
    answer(response, isRefusal(joined) ? joined : { room: room.id, token: joined.token });
  });

  router.post('/api/recover', body, async (request, response) => {
    const wish = v.safeParse(RecoverSchema, request.body);
    const visitor = visitorOfRequest(request);
    // Counted before it is looked at: of many guesses at one moment all would be looked at otherwise, and a right one is used up.
    if ((await wrongCodes.mustWait(visitor)) || !(await wrongCodes.note(visitor))) return answer(response, refuse('too-many-wrong-codes'));
    const looked = wish.success ? rooms.consoles.recover(wish.output.code) : Promise.resolve(refuse('recovery-code-wrong'));
    const recovered = await looked.catch((error: unknown) => {
      // Nobody looked, so nobody guessed.
      wrongCodes.forgive(visitor);
      throw error;
    });
    if (!isRefusal(recovered)) wrongCodes.forgive(visitor);
    answer(response, recovered);
  });

  function deckList(): DeckList {
    return look ? { ...library.list(), look } : library.list();
  }

  function find(request: Request, wish: CodeWish): Promise<LiveRoom | Refusal> {
    return roomByCode({ rooms, wrongCodes }, wish, visitorOfRequest(request));
  }

  return router;
}

function answer(response: Response, result: object): void {
  response.setHeader('cache-control', 'no-store');
  response.status(isRefusal(result) ? (STATUS[result.refused] ?? 400) : 200).json(result);
}
