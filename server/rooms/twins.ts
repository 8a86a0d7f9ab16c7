/**
 * The same room in other processes. Each of them has its own copy in memory, speaks to its own phones, and writes to the same store.
 *
 * TW1 The store decides. A copy that is behind is refused there (SH2 to SH4), reads what it missed, and decides again.
 * TW2 Whoever connects, joins or commands gets the room as the store has it at that moment.
 * TW3 A command is told at once; answers and people may gather for a moment. A notice that is lost delays and changes nothing.
 * TW4 While notices cannot come, every copy looks into the store every second. A look that failed is repeated until it succeeds, and
 *     after a write that got no answer every copy looks.
 * TW5 Who is connected is the sum over the processes; one that says nothing any more is taken off.
 * TW6 One copy renews the private previews and lets the simulated people of a rehearsal play.
 */
import type { Preview } from '../../shared/protocol/messages.ts';
import type { RoomEvent } from '../../shared/room/event.ts';
import type { Clock } from '../clock.ts';
import type { Notice } from '../cluster/notice.ts';
import type { Peers } from '../cluster/peers.ts';
import type { RoomStore, StoredAnswer, StoredParticipant, StoredRoom } from '../store/room-store.ts';
import type { SharedRooms, SlotSum } from '../store/shared-rooms.ts';
import type { Answers } from './answers.ts';
import type { Previewer } from './previews.ts';
import { Coalesced } from './coalesce.ts';

/** Answers and people that come together become one notice, and one look into the store. */
const GATHER_MS = 120;
const PRESENCE_MS = 400;
const AGAIN_MS = 1_000;

export type SharedStore = RoomStore & SharedRooms;
export type Cluster = { readonly peers: Peers; readonly store: SharedStore };

/** What was read of a room; all of it is newer than, or the same as, what the copy has. */
export type Learned = {
  /** The version before the first of the events. */
  readonly from: number;
  readonly events: readonly RoomEvent[];
  /** Everybody who was not written here since the reading began. */
  readonly participants: readonly StoredParticipant[];
  readonly answers: readonly StoredAnswer[];
};

/** The copy of this process. */
export type Twin = {
  readonly id: string;
  readonly version: number;
  readonly isGone: boolean;
  readonly answers: Answers;
  /** From now on, remembers who is written here; @returns those, when they are asked for. */
  watchPeople(): () => ReadonlySet<string>;
  connectedHere(): readonly string[];
  learn(news: Learned): void;
  learnClosed(stored: StoredRoom): void;
  learnGone(): void;
  hearHere(process: string, people: readonly string[]): void;
  hearPreview(locked: string): void;
  /** The previews that consoles have now, if this is the copy that renews them. */
  ownPreviews(): readonly Preview[];
  /** Under the room's secret; null once that is destroyed. */
  lock(preview: Preview): string | null;
  beat(): void;
};

export class Twins {
  private readonly room: Twin;
  private readonly peers: Peers;
  readonly store: SharedStore;
  private readonly tellRecords: Coalesced;
  private readonly tellHere: Coalesced;
  private readonly lookSoon: Coalesced;
  private readonly lookAgain: Coalesced;
  private reading: Promise<void> | null = null;
  private next: Promise<void> | null = null;

  constructor(room: Twin, { peers, store }: Cluster, clock: Clock) {
    this.room = room;
    this.peers = peers;
    this.store = store;
    const { id } = room;
    this.tellRecords = new Coalesced(clock, GATHER_MS, () => peers.tell({ about: 'records', room: id }));
    this.tellHere = new Coalesced(clock, PRESENCE_MS, () => this.sayHere());
    this.lookSoon = new Coalesced(clock, GATHER_MS, () => this.look());
    this.lookAgain = new Coalesced(clock, AGAIN_MS, () => this.look());
  }

  /** For the broadcast of the room. */
  get previewer(): Previewer {
    return { leads: () => this.leads('previews'), renewed: (previews) => this.tellPreviews(previews) };
  }

  /** Call once the room is in memory. */
  begin(): void {
    this.peers.tell({ about: 'asks', room: this.room.id });
  }

  /**
   * Resolves when everything that was saved before the call is known here. Many who ask at once share a reading.
   * @throws StoreError when the store is away; what is known stays, and is brought up to date as soon as that is over.
   */
  fresh(): Promise<void> {
    if (this.reading === null) {
      this.reading = this.read().finally(() => (this.reading = null));
      return this.reading;
    }
    // A reading that began before may have missed something; there is never more than one waiting.
    this.next ??= this.reading
      .catch(() => undefined)
      .then(() => {
        this.next = null;
        return this.fresh();
      });
    return this.next;
  }

  /** Something was saved here. */
  tell(what: 'log' | 'records'): void {
    if (what === 'records') this.tellRecords.request();
    else this.peers.tell({ about: what, room: this.room.id });
  }

  /** A write that got no answer may have been carried out all the same: then every copy finds out, this one too. */
  async sure<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await write();
    } catch (error) {
      this.tell('records');
      this.lookAgain.request();
      throw error;
    }
  }

  /** Somebody connected here, or left. */
  presenceChanged(): void {
    this.tellHere.request();
  }

  /** What consoles may see from now on, wherever they are connected. */
  private tellPreviews(previews: readonly Preview[]): void {
    for (const preview of previews) {
      const locked = this.room.lock(preview);
      if (locked !== null) this.peers.tell({ about: 'preview', room: this.room.id, locked });
    }
  }

  /** Is this copy the one that does `task`, and up to date? (TW6) */
  async leads(task: string): Promise<boolean> {
    if (!(await this.peers.leads(`${task} ${this.room.id}`))) return false;
    return this.fresh().then(
      () => true,
      () => false,
    );
  }

  /** @param notice of this room; what is about keys of consoles is not for the room. */
  hear(notice: Exclude<Notice, { about: 'access' }>, from: string): void {
    switch (notice.about) {
      case 'log':
        return this.look();
      case 'records':
        return this.lookSoon.request();
      case 'asks':
        this.sayHere();
        return this.tellPreviews(this.room.ownPreviews());
      case 'here':
        return this.room.hearHere(from, notice.people);
      case 'preview':
        return this.room.hearPreview(notice.locked);
    }
  }

  /** Every few seconds. */
  beat(): void {
    if (this.room.connectedHere().length > 0) this.sayHere();
    // As long as nobody can be heard, nobody is thought gone.
    if (this.peers.well) this.room.beat();
  }

  stop(): void {
    [this.tellRecords, this.tellHere, this.lookSoon, this.lookAgain].forEach((each) => each.stop());
    this.peers.tell({ about: 'here', room: this.room.id, people: [] });
  }

  /** Reads what is new, whenever that succeeds. */
  look(): void {
    if (!this.room.isGone) this.fresh().catch(() => undefined);
  }

  private sayHere(): void {
    this.peers.tell({ about: 'here', room: this.room.id, people: [...this.room.connectedHere()] });
  }

  private async read(): Promise<void> {
    const { room, store } = this;
    if (room.isGone) return;
    try {
      const from = room.version;
      const writtenHere = room.watchPeople();
      // Before asking: what is known by then is in the news, so equal sums are equal answers (SH5).
      const known = room.answers.sums();
      const news = await store.news(room.id, from);
      if (news === null) return room.learnGone();
      if (!news.open) return await this.readClosed();
      // The answers after the log: those to a sealed slot are complete then (SH2).
      const behind = news.slots.filter(({ activity, slot, revisions }) => known.of(activity, slot) !== revisions);
      const answers = await Promise.all(behind.map((slot) => this.newer(slot)));
      const mine = writtenHere();
      room.learn({
        from,
        events: news.events,
        participants: news.participants.filter(({ id }) => !mine.has(id)),
        answers: answers.flat(),
      });
    } catch (error) {
      this.lookAgain.request();
      throw error;
    }
  }

  private async readClosed(): Promise<void> {
    const stored = await this.store.load(this.room.id);
    if (stored) this.room.learnClosed(stored);
    else this.room.learnGone();
  }

  private async newer(slot: SlotSum): Promise<readonly StoredAnswer[]> {
    const known = [...this.room.answers.slot(slot.activity, slot.slot)].map(([key, { revision }]) => ({ key, revision }));
    return this.store.newerAnswers(this.room.id, slot, known);
  }
}
