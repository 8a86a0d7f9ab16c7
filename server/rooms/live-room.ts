/**
 * One live room: takes commands one by one and answers as they come, makes them durable, folds them in, tells its audience.
 * Knows a store and an audience by their interfaces only.
 */
import type { Tables } from '../../shared/activities/activity.ts';
import type { You } from '../../shared/protocol/messages.ts';
import type { Command } from '../../shared/room/command.ts';
import { isOwnStory } from '../../shared/deck/own-story-id.ts';
import { decide } from '../../shared/room/decide.ts';
import type { RoomEvent } from '../../shared/room/event.ts';
import { evolve, replay } from '../../shared/room/evolve.ts';
import { checkProgramme, itemOf, phaseOfSlot, type ProgrammeItem } from '../../shared/room/programme.ts';
import { isRefusal, refuse, type Refusal } from '../../shared/room/refusal.ts';
import { splitAhead } from '../../shared/room/course.ts';
import type { RoomState } from '../../shared/room/state.ts';
import type { Clock } from '../clock.ts';
import type { RoomStore, StoredParticipant, StoredRoom } from '../store/room-store.ts';
import { Answers } from './answers.ts';
import type { Audience } from './audience.ts';
import { Broadcast } from './broadcast.ts';
import { askedOf } from './consent.ts';
import { copyOf } from './copy.ts';
import { Desk, type Given } from './desk.ts';
import { Door } from './door.ts';
import type { Harvest } from '../../shared/harvest/harvest.ts';
import type { HarvestSettings } from '../../shared/harvest/settings.ts';
import { harvestAtClosing } from './harvest.ts';
import { readHarvest } from './harvest-now.ts';
import { Keys } from './keys.ts';
import { People } from './people.ts';
import { basisOf, textsOf } from './pictures.ts';
import { keptSetup, withCards, type Cards } from './room-content.ts';
import { Turn } from './turn.ts';
import { Twins, type Cluster } from './twins.ts';

export type RoomParts = {
  readonly store: RoomStore;
  readonly audience: Audience;
  readonly clock: Clock;
  /** Where phones reach this server. */
  readonly joinBase: string;
  readonly maxPeople: number;
  /** The other processes that serve this room too; left out when there are none. */
  readonly cluster?: Cluster | null;
};

/** Another process can only be first so often. */
const TRIES = 8;

/** How long a room that was never closed is kept after its last activity. */
export const IDLE_MS = 7 * 24 * 60 * 60 * 1000;
/** The date of deletion moves with activity, but is written at most this often. */
const KEEP_ALIVE_MS = 60 * 60 * 1000;

/** Stories that one room makes for itself; nobody plays more. */
const MOST_OWN_STORIES = 20;

export class LiveRoom {
  readonly id: string;
  readonly people: People;
  readonly answers: Answers;
  readonly door: Door;
  /** Null for a room that is in this process alone. */
  readonly twins: Twins | null;
  private readonly parts: RoomParts;
  private readonly broadcast: Broadcast;
  private readonly desk: Desk;
  private state: RoomState;
  private version: number;
  /** Commands, one after another. */
  private readonly commands = new Turn();
  private aliveUntil: number;
  private readonly keys: Keys;
  private gone = false;
  /** What is left once the room closed. */
  private kept: Harvest | null;

  constructor(stored: StoredRoom, parts: RoomParts) {
    const state = replay(stored.events);
    if (!state) throw new Error(`room ${stored.id} has an empty log`);
    this.id = stored.id;
    this.parts = parts;
    this.state = state;
    this.version = stored.events.length;
    this.keys = new Keys(stored.secret);
    this.aliveUntil = stored.deleteAt;
    this.people = new People(stored.participants);
    this.answers = new Answers(stored.answers);
    this.kept = readHarvest(stored.harvest);
    this.twins = parts.cluster ? new Twins(this.copy(), parts.cluster, parts.clock) : null;
    this.broadcast = new Broadcast(this, parts, this.twins?.previewer ?? null);
    this.door = new Door(this, parts);
    this.desk = new Desk(this, parts.store);
    this.twins?.begin();
  }

  get now(): RoomState {
    return this.state;
  }

  get isGone(): boolean {
    return this.gone;
  }

  /** Is anybody connected to it at this process? */
  get isHeard(): boolean {
    return this.parts.audience.listens;
  }

  keyOf(participant: string): string | null {
    return this.keys.of(participant);
  }

  keyFor(participant: StoredParticipant, activity: string, slot: string): string | null {
    return this.keys.for(participant, this.isTableSlot(activity, slot));
  }

  tableKeyOf(participant: string): string | null {
    return this.keys.ofTable(this.people.get(participant)?.table ?? null);
  }

  tables(): Tables {
    return this.keys.tables(this.people);
  }

  get speaks(): Broadcast {
    return this.broadcast;
  }

  /** Everything this participant sent, as the own devices may show it. */
  you({ id, name, table }: StoredParticipant): You {
    const key = this.keyOf(id) ?? '';
    const own = this.answers.of(key);
    const { secret } = this.keys;
    const asked = this.state.status === 'open' && secret ? askedOf(this.setup, this.state.marked, this.answers, secret, key) : [];
    if (table === null) return { name, table: null, asked, answers: own };
    const ofTable = this.answers.of(this.keys.ofTable(table) ?? '');
    const alone = own.filter(({ activity, slot }) => !this.isTableSlot(activity, slot));
    return { name, table: { number: table, people: this.people.at(table).length }, asked, answers: [...alone, ...ofTable] };
  }

  async command(command: Command): Promise<Refusal | null> {
    return this.deciding(async () => {
      if (this.gone) return refuse('room-closed');
      await this.desk.settled();
      const decision = decide(this.state, command, {
        now: this.parts.clock.now(),
        basis: (activity, phase) => basisOf({ setup: this.setup, answers: this.answers, tables: this.tables() }, activity, phase),
        knowsText: (text) => this.texts().some((each) => each.id === text),
      });
      if (isRefusal(decision)) return decision;
      if (decision.length === 0) return null;
      return decision.some((event) => event.type === 'closed') ? this.close(decision) : this.happen(decision);
    });
  }

  /** @returns null when the answer is durable. */
  answer(participant: string, message: Given): Promise<Refusal | null> {
    return this.desk.answer(participant, message);
  }

  /** Number of events that are folded in. */
  get at(): number {
    return this.version;
  }

  /** Answers wait for this command, so that a reveal counts all that came before it; null when there is none. */
  get busyWith(): Promise<unknown> | null {
    return this.commands.last;
  }

  /** @param content the cards that the activity needs; cards the room has under the same id stay as they are. */
  async insert(item: ProgrammeItem, at: number, content: Cards): Promise<Refusal | null> {
    return this.deciding(async () => {
      if (this.gone || this.state.status === 'closed') return refuse('room-closed');
      const { begun, ahead } = splitAhead(this.state);
      const added = withCards(this.setup.content, content);
      if (added.stories.filter(isOwnStory).length > MOST_OWN_STORIES) return refuse('programme-invalid');
      const activities = [...begun, ...ahead.slice(0, at), item, ...ahead.slice(at)];
      const programme = checkProgramme({ ...this.setup.programme, activities }, added);
      return programme ? this.happen([{ type: 'programme-set', programme, content: added }]) : refuse('programme-invalid');
    });
  }

  /** Deletes the room and everything in it. */
  async deleteNow(why: 'room-closed' | 'expired'): Promise<void> {
    await this.commands.take(async () => {
      if (this.gone) return null;
      await this.parts.store.remove(this.id);
      this.twins?.tell('log');
      this.end(why);
      return null;
    });
  }

  /** Lets go of timers; the room can be loaded again from the store. */
  stop(): void {
    this.broadcast.stop();
    this.twins?.stop();
  }

  /** A device of this person connected to this process, or went. */
  came(participant: string): void {
    this.people.connected(participant);
    this.presenceChanged();
  }

  went(participant: string): void {
    this.people.disconnected(participant);
    this.presenceChanged();
  }

  texts(): ReturnType<typeof textsOf> {
    const { state } = this;
    return state.status === 'open' && state.stage.at === 'activity' ? this.textsIn(state.stage.activity) : [];
  }

  /** Every sentence of an activity; none once the room is closed. */
  textsIn(activity: string): ReturnType<typeof textsOf> {
    const { secret } = this.keys;
    return secret === null ? [] : textsOf(this.setup, secret, this.answers, activity);
  }

  /** Null as long as the room is open. */
  get harvest(): Harvest | null {
    return this.kept;
  }

  /** Titles, order and notes of the harvest: in the log while the room is open, in the harvest itself afterwards. */
  async arrangeHarvest(settings: HarvestSettings): Promise<Refusal | null> {
    return this.deciding(async () => {
      if (this.gone) return refuse('room-closed');
      if (this.state.status === 'open') return this.happen([{ type: 'harvest-set', settings }]);
      if (!this.kept) return refuse('room-closed');
      const harvest: Harvest = { ...this.kept, settings };
      if ((await this.parts.store.saveHarvest(this.id, JSON.stringify(harvest))) === 'gone') return refuse('room-closed');
      this.kept = harvest;
      this.twins?.tell('log');
      return null;
    });
  }

  private get setup(): RoomState['setup'] {
    return this.state.setup;
  }

  /** Decides anew on what another process made of the room meanwhile. A room in one process has no such meanwhile. */
  private deciding(work: () => Promise<Decided>): Promise<Refusal | null> {
    return this.commands.take(async () => {
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        await this.twins?.fresh();
        const decided = await (this.twins ? this.twins.sure(work) : work());
        if (decided !== 'conflict') return decided;
        if (!this.twins) break;
      }
      return refuse('already-moved');
    });
  }

  private async happen(events: readonly RoomEvent[]): Promise<Decided> {
    const from = this.version;
    if ((await this.parts.store.append(this.id, from, events)) === 'conflict') return 'conflict';
    this.stayAlive();
    if (this.twins) {
      // Read back as every other process reads it: with all answers that were acknowledged anywhere before it.
      this.twins.tell('log');
      await this.twins.fresh();
    } else this.told(this.fold(from, events));
    return null;
  }

  private told(events: readonly RoomEvent[]): void {
    this.broadcast.happened();
    if (events.some(({ type }) => type === 'marked' || type === 'unmarked')) this.people.present().forEach(({ id }) => this.tell(id));
  }

  private async close(events: readonly RoomEvent[]): Promise<Decided> {
    const { store, clock } = this.parts;
    if (this.setup.kind === 'rehearsal') {
      await store.remove(this.id);
      this.twins?.tell('log');
      this.end('room-closed');
      return null;
    }
    const deleteAt = events.find((event) => event.type === 'closed')?.deleteAt ?? clock.now();
    const harvest = this.state.status === 'open' ? harvestAtClosing(this, this.state) : null;
    // What facilitators arranged may hold people's words, so only the opening and the closing stay.
    const log: readonly RoomEvent[] = [{ type: 'opened', setup: keptSetup(this.setup) }, ...events];
    const collapse = [this.id, this.version, log, JSON.stringify(harvest), deleteAt] as const;
    const collapsed = this.twins ? this.twins.store.collapseAt(this.answers.sums().all(), ...collapse) : store.collapse(...collapse);
    if ((await collapsed) === 'conflict') return 'conflict';
    this.twins?.tell('log');
    this.closed(log, harvest);
    return null;
  }

  private closed(log: readonly RoomEvent[], harvest: Harvest | null): void {
    this.kept = harvest;
    this.forget();
    this.state = replay(log) ?? this.state;
    this.version = log.length;
    this.broadcast.happened();
    this.broadcast.peopleChanged();
  }

  /** Everybody at a table sees each change of it at once. */
  tellTable(table: number | null): void {
    if (table !== null) this.people.at(table).forEach(({ id }) => this.tell(id));
  }

  /** Sends somebody's own devices what they have and where they sit. */
  tell(participant: string): void {
    const person = this.people.get(participant);
    if (person) this.parts.audience.you(participant, this.you(person));
  }

  isTableSlot(activity: string, slot: string): boolean {
    const item = itemOf(this.setup.programme, activity);
    return item !== null && (phaseOfSlot(item, slot)?.tableSlots?.includes(slot) ?? false);
  }

  private end(why: 'room-closed' | 'expired'): void {
    this.gone = true;
    this.forget();
    this.stop();
    this.parts.audience.end(why);
  }

  /** What a closed room may not know is gone from memory too, at once and not with the process. */
  private forget(): void {
    this.keys.forget();
    this.people.forget();
    this.answers.forget();
  }

  /** @param from the version before these events. @returns those that were not folded in yet. */
  private fold(from: number, events: readonly RoomEvent[]): readonly RoomEvent[] {
    const news = events.slice(Math.max(0, this.version - from));
    for (const event of news) this.state = evolve(this.state, event) ?? this.state;
    this.version += news.length;
    return news;
  }

  private copy(): ReturnType<typeof copyOf> {
    const inside = {
      version: () => this.version,
      secret: () => this.keys.secret,
      fold: (from: number, events: readonly RoomEvent[]) => this.fold(from, events),
      told: (events: readonly RoomEvent[]) => this.told(events),
      closed: ({ events, harvest }: StoredRoom) => {
        const known = this.state.status === 'closed' && JSON.stringify(this.kept) === harvest;
        if (!known) this.closed(events, readHarvest(harvest));
      },
      gone: () => {
        if (!this.gone)
          this.end(this.state.status === 'closed' && this.state.deleteAt <= this.parts.clock.now() ? 'expired' : 'room-closed');
      },
    };
    return copyOf(this, inside, this.parts.audience);
  }

  private presenceChanged(): void {
    this.broadcast.peopleChanged();
    this.twins?.presenceChanged();
  }

  /** Moves the date of deletion, because the room is used. */
  stayAlive(): void {
    if (this.state.status === 'closed') return;
    const until = this.parts.clock.now() + IDLE_MS;
    if (until - this.aliveUntil < KEEP_ALIVE_MS) return;
    this.aliveUntil = until;
    // A failure costs nothing: the next activity tries again, days before the date matters.
    this.parts.store.setDeleteAt(this.id, until).catch(() => (this.aliveUntil = 0));
  }
}

/** What came of deciding: done, refused, or another process was first. */
type Decided = Refusal | null | 'conflict';
