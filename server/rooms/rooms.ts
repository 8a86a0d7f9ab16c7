/** All rooms of this process: opens them, finds them, loads them when somebody comes, lets them sleep, deletes them in time. */
import { shownLook, type RoomLook } from '../../shared/deck/look.ts';
import { storyOfOwn } from '../../shared/deck/own-story.ts';
import type { ClientPayload } from '../../shared/protocol/messages.ts';
import type { OpenedRoom, OpenRoomRequest, Peeked } from '../../shared/protocol/http.ts';
import { refuse, type Refusal } from '../../shared/room/refusal.ts';
import { joinUrl } from '../../shared/room/views.ts';
import type { Clock } from '../clock.ts';
import type { DeckSource } from '../decks/deck-source.ts';
import type { Library } from '../decks/library.ts';
import { NO_SERIES, type SeriesSource } from '../series/source.ts';
import type { RoomStore } from '../store/room-store.ts';
import type { Audience } from './audience.ts';
import { Consoles } from './consoles.ts';
import { LiveRoom } from './live-room.ts';
import { openRoom } from './opening.ts';
import type { Cluster } from './twins.ts';
import { cardsFor } from './room-content.ts';

export type RoomsParts = {
  readonly store: RoomStore;
  readonly clock: Clock;
  readonly library: Library;
  /** Decks of organisers; without it there are none. */
  readonly decks?: DeckSource;
  /** The look of rooms whose decks have none. */
  readonly look?: RoomLook | null;
  /** Series that rooms can belong to; without it there are none. */
  readonly series?: SeriesSource;
  readonly audienceOf: (room: string) => Audience;
  readonly joinBase: () => string;
  readonly maxRooms: number;
  readonly maxPeople: number;
  /** The other processes that serve the same rooms; left out when there are none. */
  readonly cluster?: Cluster | null;
  /** Keys of consoles were withdrawn, here or elsewhere. */
  readonly onAccessChanged?: (room: string) => void;
  /** Called for every room that comes to life, e.g. to let simulated people play. */
  readonly onLive?: (room: LiveRoom) => void;
};

const RETENTION_EVERY_MS = 10 * 60 * 1000;
const SLEEP_EVERY_MS = 60 * 1000;
/** Far longer than anything takes that was begun with a room. */
const AWAKE_MS = 2 * 60 * 1000;
/** How often other processes hear who is connected here. */
const BEAT_MS = 3_000;

export class Rooms {
  readonly consoles: Consoles;
  private readonly parts: RoomsParts;
  private readonly live = new Map<string, Promise<LiveRoom | null>>();
  /** When somebody last asked for a room that is in memory. */
  private readonly askedAt = new WeakMap<Promise<LiveRoom | null>, number>();
  private stopRetention: (() => void) | null = null;

  private stopBeat: (() => void) | null = null;
  private catchingUp: Promise<void> | null = null;

  constructor(parts: RoomsParts) {
    this.parts = parts;
    this.consoles = new Consoles({
      store: parts.store,
      clock: parts.clock,
      joinBase: parts.joinBase,
      roomOf: (id) => this.get(id),
      onWithdrawn: (room) => parts.cluster?.peers.tell({ about: 'access', room }),
    });
    if (parts.cluster) this.follow(parts.cluster);
  }

  open(wish: OpenRoomRequest): Promise<OpenedRoom | Refusal> {
    return openRoom(this.parts, wish);
  }

  /** The room with this join code; with a secret, only when that is the room's too. */
  async byCode(code: string, secret?: string): Promise<LiveRoom | null> {
    const id = await this.parts.store.idByCode(code);
    const room = id === null ? null : await this.get(id);
    if (room && secret !== undefined && room.now.setup.joinSecret !== secret) return null;
    return room;
  }

  /** The room as the store has it now, also when other processes change it. */
  async get(id: string): Promise<LiveRoom | null> {
    const known = this.live.get(id);
    if (known) this.askedAt.set(known, this.parts.clock.now());
    if (known) return this.upToDate(await known);
    const loading = this.load(id);
    this.live.set(id, loading);
    this.askedAt.set(loading, this.parts.clock.now());
    const room = await loading.catch((error: unknown) => {
      this.live.delete(id);
      throw error;
    });
    if (!room) this.live.delete(id);
    return room;
  }

  /** Rooms in memory. */
  get count(): number {
    return this.live.size;
  }

  peeked(room: LiveRoom): Peeked | Refusal {
    const { status, setup } = room.now;
    if (status === 'closed') return refuse('room-closed');
    const { id, title, kind, naming, smallCircle, language, keepDays, series } = setup;
    const promise = series ? { title: series.title, deleteAt: series.deleteAt } : null;
    const look = shownLook(id, setup.content.look);
    return { room: id, title, kind, naming, smallCircle, language, keepDays, look, series: promise };
  }

  joinUrl(room: LiveRoom): string {
    return joinUrl(room.now.setup, this.parts.joinBase());
  }

  /** One more activity, with cards from the decks of the toolkit, or with a story of the room's own. */
  async insert(room: LiveRoom, { item, at, story }: ClientPayload<'insert'>): Promise<Refusal | null> {
    const { content, language } = room.now.setup;
    const own = story ? [storyOfOwn(story)] : [];
    const has = { ...content, stories: [...content.stories, ...own] };
    const cards = cardsFor(item, has, { library: this.parts.library, language });
    return cards ? room.chair.insert(item, at, { ...cards, stories: [...cards.stories, ...own] }) : refuse('programme-invalid');
  }

  /** On demand everything goes, the copy in a series too; on its date the room goes, and the copy has a date of its own. */
  async delete(room: LiveRoom, why: 'room-closed' | 'expired'): Promise<void> {
    if (why === 'room-closed') await this.series.forget(room.id);
    await room.chair.deleteNow(why);
    this.live.delete(room.id);
  }

  /** A closed rehearsal is gone from the store; forget it here too. */
  forget(id: string): void {
    this.live.delete(id);
  }

  /** Starts the clocks that delete rooms on the date everybody saw, and let those sleep where nobody is. */
  startRetention(onError: (error: unknown) => void): void {
    const every = (ms: number, work: () => Promise<unknown>): (() => void) => {
      let stop = (): void => undefined;
      const round = (): void => {
        work().catch(onError);
        stop = this.parts.clock.after(ms, round);
      };
      round();
      return () => stop();
    };
    const stops = [every(RETENTION_EVERY_MS, () => this.deleteDue()), every(SLEEP_EVERY_MS, () => this.letSleep())];
    this.stopRetention = () => stops.forEach((stop) => stop());
  }

  async deleteDue(): Promise<number> {
    const due = await this.parts.store.due(this.parts.clock.now());
    for (const id of due) {
      // A room that can't be read any more is deleted on its date too, and keeps no other from it.
      const room = await this.get(id).catch(() => null);
      if (room) await this.delete(room, 'expired');
      else await this.parts.store.remove(id);
    }
    return due.length;
  }

  /**
   * Takes rooms out of memory in which nobody is and for which nobody asked for a while; the store has all of them. A rehearsal
   * stays awake, because its simulated people are here.
   */
  async letSleep(): Promise<void> {
    for (const [id, loading] of this.live) {
      const room = await this.known(id);
      const idle = this.parts.clock.now() - (this.askedAt.get(loading) ?? 0) > AWAKE_MS;
      if (!room || !idle || room.isHeard || room.now.setup.kind === 'rehearsal' || this.live.get(id) !== loading) continue;
      room.stop();
      this.live.delete(id);
    }
  }

  async stop(): Promise<void> {
    this.stopRetention?.();
    this.stopBeat?.();
    for (const room of await Promise.all(this.live.values())) room?.stop();
  }

  private async upToDate(room: LiveRoom | null): Promise<LiveRoom | null> {
    if (!room?.twins) return room;
    await room.twins.fresh();
    if (!room.isGone) return room;
    this.live.delete(room.id);
    return null;
  }

  private follow({ peers }: Cluster): void {
    peers.onNotice((notice, from) => {
      if (notice.about === 'access') this.parts.onAccessChanged?.(notice.room);
      else void this.known(notice.room).then((room) => room?.twins?.hear(notice, from));
    });
    // One after the other, because the store may be just back itself.
    peers.onMissed(() => (this.catchingUp ??= this.catchUp().finally(() => (this.catchingUp = null))));
    const beat = (): void => {
      this.stopBeat = this.parts.clock.after(BEAT_MS, beat);
      for (const id of this.live.keys())
        void this.known(id).then((room) => {
          if (room?.isGone) this.live.delete(id);
          else room?.twins?.beat();
        });
    };
    beat();
  }

  private async catchUp(): Promise<void> {
    for (const id of this.live.keys()) {
      const room = await this.known(id);
      if (!room?.twins || room.isGone) continue;
      await room.twins.fresh().catch(() => undefined);
      room.twins.begin();
      this.parts.onAccessChanged?.(id);
    }
  }

  /** As it is in memory, without looking into the store. */
  private async known(id: string): Promise<LiveRoom | null> {
    return (await this.live.get(id)?.catch(() => null)) ?? null;
  }

  private get series(): SeriesSource {
    return this.parts.series ?? NO_SERIES;
  }

  private async load(id: string): Promise<LiveRoom | null> {
    const stored = await this.parts.store.load(id);
    if (!stored) return null;
    const { store, clock, maxPeople, cluster = null } = this.parts;
    const audience = this.parts.audienceOf(id);
    const room = new LiveRoom(stored, { store, clock, maxPeople, cluster, audience, joinBase: this.parts.joinBase() });
    this.parts.onLive?.(room);
    return room;
  }
}
