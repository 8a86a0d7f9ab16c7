/**
 * One server process of a run: the real rooms, viewers, handlers, schemas and budgets. Of the gateway only what knows Socket.IO
 * is another here: lines are cables, and audiences send frames over them.
 */
import * as v from 'valibot';
import { CLIENT_MESSAGES, type ClientMessageName, type ServerEvents } from '../../shared/protocol/messages.ts';
import { isRefusal, refuse } from '../../shared/room/refusal.ts';
import type { Clock } from '../../server/clock.ts';
import { HANDLERS, type HandlerParts } from '../../server/realtime/handlers.ts';
import { MessageBudget } from '../../server/realtime/message-budget.ts';
import { recogniseViewer, type Viewer } from '../../server/realtime/viewer.ts';
import type { Audience } from '../../server/rooms/audience.ts';
import type { LiveRoom } from '../../server/rooms/live-room.ts';
import { Rooms } from '../../server/rooms/rooms.ts';
import { shippedLibrary } from '../support/shipped.ts';
import type { Bus } from './bus.ts';
import type { Cable, Frame } from './cable.ts';
import type { Disk } from './disk.ts';
import type { Watch } from './watch.ts';
import type { World } from './world.ts';

export const JOIN_BASE = 'https://goedwerk.example';
export const MOST_PEOPLE = 40;
const LAST_WORD_MS = 1_000;

export type ServerLine = {
  readonly cable: Cable;
  readonly viewer: Viewer;
  readonly budget: MessageBudget;
  /** Questions that were not answered yet, by id, with how often they came. */
  readonly owed: Map<number, number>;
};

/** The clock on the wall of the machine, which somebody may set. */
export type WallClock = { jumped: number };

type ProcessParts = {
  readonly world: World;
  readonly disk: Disk;
  readonly wall: WallClock;
  readonly watch: Watch;
  readonly name: string;
  /** Where there are others that serve the same rooms. */
  readonly bus: Bus | null;
  /** Stands between a room and its lines; the room itself where it is left out. For rooms that are broken on purpose. */
  readonly spoilt?: (audience: Audience, room: string) => Audience;
};

export class Process {
  readonly rooms: Rooms;
  readonly lines = new Set<ServerLine>();
  readonly clock: Clock;
  alive = true;
  /** The one room of a run, once somebody came to it in this process. */
  room: LiveRoom | null = null;
  private readonly parts: ProcessParts;
  private readonly handling: HandlerParts;
  private readonly coming = new Set<Cable>();
  private readonly bus: ReturnType<Bus['join']> | null;

  constructor(parts: ProcessParts) {
    this.parts = parts;
    const { world, disk, wall, spoilt = (audience) => audience } = parts;
    this.clock = {
      now: () => world.now + wall.jumped,
      after: (ms, run) => world.after(ms, () => this.alive && run()),
    };
    const store = disk.storeFor(this);
    this.bus = parts.bus?.join(parts.name) ?? null;
    this.rooms = new Rooms({
      store,
      cluster: this.bus && { peers: this.bus.peers, store },
      onAccessChanged: (room) => void this.checkConsoles(room),
      clock: this.clock,
      library: shippedLibrary,
      audienceOf: (room) => spoilt(this.audienceOf(room), room),
      onLive: (room) => (this.room = room),
      joinBase: () => JOIN_BASE,
      maxRooms: 10,
      maxPeople: MOST_PEOPLE,
    });
    this.rooms.startRetention(() => undefined);
    const { dice } = world;
    this.handling = {
      rooms: this.rooms,
      clock: this.clock,
      random: () => dice.next(),
      dropOtherConsoles: (room, key) => this.dropOtherConsoles(room, key),
    };
  }

  /** Everything in memory is gone; lines end, some of them without a word. */
  crash(): void {
    this.alive = false;
    this.bus?.die();
    this.parts.disk.crash(this);
    for (const cable of [...this.coming, ...[...this.lines].map((line) => line.cable)])
      if (this.parts.world.dice.chance(0.8)) cable.close();
      else cable.silence();
    this.lines.clear();
  }

  /** A device connects. What it sends before it was recognised is not possible: it hears `connect` first. */
  async welcome(auth: unknown, cable: Cable): Promise<void> {
    this.coming.add(cable);
    let open = true;
    cable.plug('server', { take: () => undefined, broken: () => (open = false) });
    const viewer = await recogniseViewer(
      this.rooms,
      auth,
      async ({ code }) => (await this.rooms.byCode(code)) ?? refuse('no-such-room'),
    ).catch(() => refuse('busy'));
    this.coming.delete(cable);
    if (!open || !this.alive) return;
    if (isRefusal(viewer)) return cable.down({ is: 'refused', why: viewer.refused });
    this.takePlace({ cable, viewer, budget: new MessageBudget(this.clock), owed: new Map() });
  }

  private takePlace(line: ServerLine): void {
    const { viewer, cable } = line;
    const { room } = viewer;
    this.lines.add(line);
    cable.plug('server', { take: (frame) => this.take(line, frame), broken: () => this.left(line) });
    cable.down({ is: 'connect' });
    const { number, view, console } = room.speaks.views();
    if (viewer.role === 'facilitator') {
      this.send([line], 'console', number, console);
      this.send([line], 'people', room.people.list());
      this.send([line], 'texts', room.speaks.texts());
      this.send([line], 'preview', room.speaks.preview());
    } else this.send([line], 'view', number, view);
    if (viewer.role === 'participant') {
      const person = room.people.get(viewer.participant);
      if (person) this.send([line], 'you', room.you(person));
      room.came(viewer.participant);
    }
    const progress = room.speaks.progress();
    if (progress) this.send([line], 'progress', viewer.role === 'participant' ? { ...progress, here: progress.people } : progress);
  }

  private left(line: ServerLine): void {
    if (!this.alive || !this.lines.delete(line) || line.viewer.role !== 'participant') return;
    const { room, participant } = line.viewer;
    room.went(participant);
  }

  private take(line: ServerLine, frame: Frame): void {
    if (!this.alive || frame.is !== 'ask') return;
    const { id, name, payload } = frame;
    this.parts.watch.took(line, frame);
    void this.answerTo(line.viewer, { name, payload, budget: line.budget }).then((answer) => {
      if (!this.alive) return;
      this.parts.watch.answered(line, frame, answer);
      line.cable.down({ is: 'answer', id, answer });
    });
  }

  private async answerTo(
    viewer: Viewer,
    { name, payload, budget }: { readonly name: string; readonly payload: unknown; readonly budget: MessageBudget },
  ): Promise<object> {
    if (!budget.take()) return refuse('too-fast');
    if (!Object.hasOwn(CLIENT_MESSAGES, name)) return refuse('malformed');
    const known = name as ClientMessageName;
    if (!HANDLERS[known].by.includes(viewer.role)) return refuse('not-allowed');
    const parsed = v.safeParse(CLIENT_MESSAGES[known], payload);
    if (!parsed.success) return refuse('malformed');
    // As in the gateway: the table pairs every name with its payload, and TypeScript cannot follow the name through it.
    const run = HANDLERS[known].run as (viewer: Viewer, payload: unknown, parts: HandlerParts) => Promise<object>;
    const carryOut = (): Promise<object> => run(viewer, parsed.output, this.handling);
    const done = viewer.role === 'facilitator' && this.bus ? this.ifStillAConsole(viewer, carryOut) : carryOut();
    return done.catch(() => refuse('not-saved'));
  }

  private audienceOf(room: string): Audience {
    const to = (wanted: (viewer: Viewer) => boolean): ServerLine[] =>
      [...this.lines].filter(({ viewer }) => viewer.room.id === room && wanted(viewer));
    const consoles = (): ServerLine[] => to(({ role }) => role === 'facilitator');
    return {
      listens: true,
      view: (number, view) =>
        this.send(
          to(({ role }) => role !== 'facilitator'),
          'view',
          number,
          view,
        ),
      console: (number, view) => this.send(consoles(), 'console', number, view),
      progressForPhones: (progress) =>
        this.send(
          to(({ role }) => role === 'participant'),
          'progress',
          progress,
        ),
      progressForLarge: (progress) =>
        this.send(
          to(({ role }) => role !== 'participant'),
          'progress',
          progress,
        ),
      preview: (preview) => {
        if (preview && this.room && this.alive) this.parts.watch.leaks.readPreview(preview, this.room);
        this.send(consoles(), 'preview', preview);
      },
      people: (people) => this.send(consoles(), 'people', people),
      texts: (texts) => this.send(consoles(), 'texts', texts),
      you: (participant, you) =>
        this.send(
          to((viewer) => viewer.role === 'participant' && viewer.participant === participant),
          'you',
          you,
        ),
      sendAway: (participant, why) =>
        this.end(() => to((viewer) => viewer.role === 'participant' && viewer.participant === participant), why),
      end: (why) => this.end(() => to(() => true), why),
    };
  }

  private send<Name extends keyof ServerEvents>(to: readonly ServerLine[], name: Name, ...args: Parameters<ServerEvents[Name]>): void {
    if (!this.alive || to.length === 0) return;
    const text = JSON.stringify(args);
    this.parts.watch.sent({ to, name, args, text });
    const frame: Frame = { is: 'event', name, args: JSON.parse(text) as unknown[] };
    to.forEach(({ cable }) => cable.down(frame));
  }

  private end(to: () => readonly ServerLine[], why: Parameters<ServerEvents['goodbye']>[0]): void {
    this.send(to(), 'goodbye', why);
    this.clock.after(LAST_WORD_MS, () => to().forEach((line) => this.cut(line)));
  }

  private async ifStillAConsole({ room, key }: Extract<Viewer, { role: 'facilitator' }>, carryOut: () => Promise<object>): Promise<object> {
    return (await this.rooms.consoles.opens(room.id, key)) ? carryOut() : refuse('not-allowed');
  }

  /** Another process may have withdrawn keys. */
  private async checkConsoles(room: string): Promise<void> {
    for (const line of [...this.lines]) {
      if (line.viewer.role !== 'facilitator' || line.viewer.room.id !== room) continue;
      if (await this.rooms.consoles.opens(room, line.viewer.key).catch(() => true)) continue;
      this.send([line], 'goodbye', 'not-allowed');
      this.cut(line);
    }
  }

  private dropOtherConsoles(room: string, key: string): void {
    for (const line of [...this.lines]) {
      if (line.viewer.role !== 'facilitator' || line.viewer.room.id !== room || line.viewer.key === key) continue;
      this.send([line], 'goodbye', 'not-allowed');
      this.cut(line);
    }
  }

  private cut(line: ServerLine): void {
    line.cable.close();
    this.left(line);
  }
}
