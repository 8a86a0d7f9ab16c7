/**
 * The only code that knows Socket.IO: recognises who connects, checks and counts every message, finds its handler,
 * answers it, and carries what rooms say to their audiences.
 */
import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import * as v from 'valibot';
import { CLIENT_MESSAGES, type ClientEvents, type ClientMessageName, type ServerEvents } from '../../shared/protocol/messages.ts';
import { isRefusal, refuse, type Refusal } from '../../shared/room/refusal.ts';
import type { Clock } from '../clock.ts';
import { visitorOf } from '../http/visitor.ts';
import { roomByCode, type WrongCodes } from '../http/wrong-codes.ts';
import type { Log } from '../log.ts';
import { NO_METER, type Meter } from '../ops/meter.ts';
import type { Audience } from '../rooms/audience.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { guard, OneMessageATurn, type Connection } from './guard.ts';
import { HANDLERS, type HandlerParts } from './handlers.ts';
import { MessageBudget } from './message-budget.ts';
import { originAllowed } from './origin.ts';
import { recogniseViewer, type Viewer } from './viewer.ts';

type Wire = Server<ClientEvents, ServerEvents>;
type Line = Socket<ClientEvents, ServerEvents>;
type Incoming = {
  readonly line: Line;
  readonly viewer: Viewer;
  readonly name: string;
  readonly rest: readonly unknown[];
  readonly budget: MessageBudget;
};

/** A value sort with a long history of moves is about 40 kB; nothing legitimate comes near this. */
const MOST_BYTES = 100_000;

const LAST_WORD_MS = 1_000;
const CLOSE_WITHIN_MS = 2_000;

/** Tabs and devices of one participant. Each is sent what the person answered on another, so their number may not grow without end. */
const MOST_LINES = 8;

export type GatewayParts = {
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => number;
  readonly publicUrl: string | null;
  /** Left out, nothing is counted. */
  readonly meter?: Meter | undefined;
  /** Shared with the HTTP side: guessing is counted once. */
  readonly wrongCodes: WrongCodes;
  readonly trustProxy: number;
};

export class Gateway {
  private readonly io: Wire;
  private readonly parts: GatewayParts;
  private readonly meter: Meter;
  private readonly viewers = new WeakMap<Line, Viewer>();
  /** Connections that said who they are: once is enough, and guessing takes a new connection each time. */
  private readonly greeted = new WeakSet<object>();

  constructor(http: HttpServer, parts: GatewayParts) {
    this.parts = parts;
    this.meter = parts.meter ?? NO_METER;
    this.io = new Server(http, {
      serveClient: false,
      perMessageDeflate: false,
      httpCompression: true,
      maxHttpBufferSize: MOST_BYTES,
      // A locked phone is noticed within half a minute; its own return is noticed at once by the phone itself.
      pingInterval: 15_000,
      pingTimeout: 12_000,
      connectTimeout: 10_000,
      cookie: false,
      wsEngine: OneMessageATurn,
      allowRequest: (request, decide) => decide(null, originAllowed(request.headers, parts.publicUrl)),
    });
    this.io.engine.on('connection', (connection: Connection) => guard(connection, parts.clock));
    this.io.engine.on('connection_error', (error: { code: number }) => parts.log.debug({ code: error.code }, 'a connection was refused'));
  }

  start(rooms: Rooms): void {
    const { clock, random } = this.parts;
    const handling: HandlerParts = { rooms, clock, random, dropOtherConsoles: (room, key) => this.dropOtherConsoles(room, key) };
    this.io.use((line, next) => {
      const sendAway = (why: Refusal['refused']): void => {
        next(new Error(why));
        clock.after(LAST_WORD_MS, () => line.conn.close(true));
      };
      if (this.greeted.has(line.conn)) return sendAway('malformed');
      this.greeted.add(line.conn);
      this.recognise(line, rooms).then(
        (viewer) => {
          if (isRefusal(viewer)) return sendAway(viewer.refused);
          this.viewers.set(line, viewer);
          next();
        },
        (error: unknown) => {
          this.parts.log.error({ error }, 'a connection could not be recognised');
          this.meter.failed(error);
          sendAway('busy');
        },
      );
    });
    this.io.on('connection', (line) => this.welcome(line, handling));
  }

  audienceOf(room: string): Audience {
    const { io } = this;
    const everybody = io.to(channel.everybody(room));
    const consoles = io.to(channel.consoles(room));
    const large = io.to([channel.consoles(room), channel.screens(room)]);
    const { rooms } = io.sockets.adapter;
    return {
      get listens() {
        return rooms.has(channel.everybody(room)) || rooms.has(channel.consoles(room));
      },
      view: (number, view) => void everybody.emit('view', number, view),
      console: (number, view) => void consoles.emit('console', number, view),
      progressForPhones: (progress) => void io.to(channel.phones(room)).volatile.emit('progress', progress),
      // Not volatile: the last count would be lost whenever the line is busy, and the facilitator would wait for somebody who is done.
      progressForLarge: (progress) => void large.emit('progress', progress),
      preview: (preview) => void consoles.emit('preview', preview),
      people: (people) => void consoles.emit('people', people),
      texts: (texts) => void consoles.emit('texts', texts),
      you: (participant, you) => void io.to(channel.person(room, participant)).emit('you', you),
      sendAway: (participant, why) => this.end(channel.person(room, participant), why),
      end: (why) => this.end([channel.everybody(room), channel.consoles(room)], why),
    };
  }

  get connections(): number {
    return this.io.engine.clientsCount;
  }

  /** Clients reconnect by themselves elsewhere or later; what they have not heard acknowledged they send again. */
  async close(): Promise<void> {
    const { clock } = this.parts;
    // A phone that does not answer the goodbye would keep its line open for half a minute.
    await Promise.race([this.io.close(), new Promise<void>((resolve) => clock.after(CLOSE_WITHIN_MS, resolve))]);
  }

  private recognise({ conn, handshake }: Line, rooms: Rooms): Promise<Viewer | Refusal> {
    const { wrongCodes, trustProxy } = this.parts;
    const visitor = visitorOf({ remoteAddress: conn.remoteAddress, headers: handshake.headers }, trustProxy);
    return recogniseViewer(rooms, handshake.auth, (wish) => roomByCode({ rooms, wrongCodes }, wish, visitor));
  }

  private welcome(line: Line, handling: HandlerParts): void {
    const viewer = this.viewers.get(line);
    if (!viewer) return void line.disconnect(true);
    this.takePlace(line, viewer);
    const budget = new MessageBudget(this.parts.clock);
    // One listener for all names: a thousand lines keep one closure each, and an unknown name gets its answer in the same place.
    line.onAny((name: string, ...rest: unknown[]) => this.handle({ line, viewer, name, rest, budget }, handling));
    line.on('error', () => line.disconnect(true));
  }

  private takePlace(line: Line, viewer: Viewer): void {
    const { room } = viewer;
    const { number, view, console } = room.speaks.views();
    if (viewer.role === 'facilitator') {
      void line.join(channel.consoles(room.id));
      line.emit('console', number, console);
      line.emit('people', room.people.list());
      line.emit('texts', room.speaks.texts());
      line.emit('preview', room.speaks.preview());
    } else {
      void line.join([channel.everybody(room.id), viewer.role === 'screen' ? channel.screens(room.id) : channel.phones(room.id)]);
      line.emit('view', number, view);
    }
    if (viewer.role === 'participant') this.seat(line, viewer);
    const progress = room.speaks.progress();
    if (progress) line.emit('progress', viewer.role === 'participant' ? { ...progress, here: progress.people } : progress);
  }

  private seat(line: Line, { room, participant }: Extract<Viewer, { role: 'participant' }>): void {
    void line.join(channel.person(room.id, participant));
    this.letOldestGo(channel.person(room.id, participant));
    const person = room.people.get(participant);
    if (person) line.emit('you', room.you(person));
    room.came(participant);
    line.on('disconnect', () => room.went(participant));
  }

  private letOldestGo(where: string): void {
    const { adapter, sockets } = this.io.sockets;
    const lines = adapter.rooms.get(where);
    const [oldest = ''] = lines ?? [];
    if (lines && lines.size > MOST_LINES) sockets.get(oldest)?.disconnect(true);
  }

  /** Everything from a client comes through here: counted, checked against its schema and role, answered. */
  private handle({ line, viewer, name, rest, budget }: Incoming, handling: HandlerParts): void {
    const acknowledge = rest.at(-1);
    const say = typeof acknowledge === 'function' ? (acknowledge as (answer: object) => void) : () => undefined;
    const answer = this.meter.on ? measured(this.meter, name, say) : say;
    if (!budget.take()) {
      if (budget.abused) line.disconnect(true);
      return answer(refuse('too-fast'));
    }
    if (!isMessageName(name)) return answer(refuse('malformed'));
    const handler = HANDLERS[name];
    if (!handler.by.includes(viewer.role)) return answer(refuse('not-allowed'));
    const parsed = v.safeParse(CLIENT_MESSAGES[name], rest[0]);
    if (!parsed.success) return answer(refuse('malformed'));
    // The table pairs every name with its payload; TypeScript cannot follow the name through both tables.
    const run = handler.run as (viewer: Viewer, payload: unknown, parts: HandlerParts) => Promise<object>;
    const carryOut = (): Promise<object> => run(viewer, parsed.output, handling);
    const failed = (error: unknown): void => {
      this.parts.log.error({ error, name }, 'a message could not be carried out');
      this.meter.failed(error);
      answer(refuse('not-saved'));
    };
    try {
      const done = viewer.role === 'facilitator' && viewer.room.twins ? ifStillAConsole(viewer, handling.rooms, carryOut) : carryOut();
      done.then(answer, failed);
    } catch (error) {
      failed(error);
    }
  }

  /** Another process may have withdrawn keys: consoles without one go. */
  async checkConsoles(room: string, rooms: Rooms): Promise<void> {
    for (const line of this.io.sockets.sockets.values()) {
      const viewer = this.viewers.get(line);
      if (viewer?.role !== 'facilitator' || viewer.room.id !== room || (await rooms.consoles.opens(room, viewer.key))) continue;
      line.emit('goodbye', 'not-allowed');
      line.disconnect(true);
    }
  }

  private dropOtherConsoles(room: string, key: string): void {
    for (const line of this.io.sockets.sockets.values()) {
      const viewer = this.viewers.get(line);
      if (viewer?.role !== 'facilitator' || viewer.room.id !== room || viewer.key === key) continue;
      line.emit('goodbye', 'not-allowed');
      line.disconnect(true);
    }
  }

  private end(where: string | string[], why: Parameters<ServerEvents['goodbye']>[0]): void {
    this.io.to(where).emit('goodbye', why);
    // Whoever asked for the end still gets the answer to that.
    this.parts.clock.after(LAST_WORD_MS, () => this.io.in(where).disconnectSockets(true));
  }
}

/** Passes the answer on and counts it, with the time since now. */
function measured(meter: Meter, name: string, say: (answer: object) => void): (answer: object) => void {
  const began = performance.now();
  return (answer) => {
    meter.answered(name, answer, performance.now() - began);
    say(answer);
  };
}

/** A key that was withdrawn at another process opens nothing from that moment on. */
async function ifStillAConsole(
  { room, key }: Extract<Viewer, { role: 'facilitator' }>,
  rooms: Rooms,
  carryOut: () => Promise<object>,
): Promise<object> {
  return (await rooms.consoles.opens(room.id, key)) ? carryOut() : refuse('not-allowed');
}

function isMessageName(name: string): name is ClientMessageName {
  return Object.hasOwn(CLIENT_MESSAGES, name);
}

const channel = {
  everybody: (room: string): string => `all ${room}`,
  phones: (room: string): string => `phones ${room}`,
  screens: (room: string): string => `screens ${room}`,
  consoles: (room: string): string => `consoles ${room}`,
  person: (room: string, participant: string): string => `person ${room} ${participant}`,
};
