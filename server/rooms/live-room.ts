/**
 * One live room: takes commands one by one and answers as they come, makes them durable, folds them in, tells its audience.
 * Knows a store and an audience by their interfaces only.
 */
import type { Tables } from '../../shared/activities/activity.ts';
import type { You } from '../../shared/protocol/messages.ts';
import type { Command } from '../../shared/room/command.ts';
import type { RoomEvent } from '../../shared/room/event.ts';
import { itemOf, phaseOfSlot } from '../../shared/room/programme.ts';
import type { Refusal } from '../../shared/room/refusal.ts';
import type { RoomState } from '../../shared/room/state.ts';
import type { Clock } from '../clock.ts';
import type { RoomStore, StoredParticipant, StoredRoom } from '../store/room-store.ts';
import { Answers } from './answers.ts';
import type { Audience } from './audience.ts';
import { Broadcast } from './broadcast.ts';
import { Chair } from './chair.ts';
import { Chronicle } from './chronicle.ts';
import { askedOf } from './consent.ts';
import { copyOf } from './copy.ts';
import { Desk, type Given } from './desk.ts';
import { Door } from './door.ts';
import type { Harvest } from '../../shared/harvest/harvest.ts';
import { keptOf, type Kept } from './harvest-now.ts';
import { Keys } from './keys.ts';
import { People } from './people.ts';
import { textsOf } from './pictures.ts';
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

/** How long a room that was never closed is kept after its last activity. */
export const IDLE_MS = 7 * 24 * 60 * 60 * 1000;
/** The date of deletion moves with activity, but is written at most this often. */
const KEEP_ALIVE_MS = 60 * 60 * 1000;

export class LiveRoom {
  readonly id: string;
  readonly people: People;
  readonly answers: Answers;
  readonly door: Door;
  readonly chair: Chair;
  /** Null for a room that is in this process alone. */
  readonly twins: Twins | null;
  private readonly parts: RoomParts;
  private readonly broadcast: Broadcast;
  private readonly desk: Desk;
  private readonly chronicle: Chronicle;
  private aliveUntil: number;
  private readonly keys: Keys;
  private gone = false;
  /** What is left once the room closed. */
  private left: Kept;

  constructor(stored: StoredRoom, parts: RoomParts) {
    this.id = stored.id;
    this.parts = parts;
    this.chronicle = new Chronicle(stored.id, stored.events);
    this.keys = new Keys(stored.secret);
    this.aliveUntil = stored.deleteAt;
    this.people = new People(stored.participants);
    this.answers = new Answers(stored.answers);
    this.left = keptOf(stored.harvest);
    this.twins = parts.cluster ? new Twins(this.copy(), parts.cluster, parts.clock) : null;
    this.broadcast = new Broadcast(this, parts, this.twins?.previewer ?? null);
    this.door = new Door(this, parts);
    this.desk = new Desk(this, parts.store);
    this.chair = new Chair(this, this.chronicle, parts, this.effects());
    this.twins?.begin();
  }

  get now(): RoomState {
    return this.chronicle.now;
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
    const asked = this.now.status === 'open' && secret ? askedOf(this.setup, this.now.marked, this.answers, secret, key) : [];
    if (table === null) return { name, table: null, asked, answers: own };
    const ofTable = this.answers.of(this.keys.ofTable(table) ?? '');
    const alone = own.filter(({ activity, slot }) => !this.isTableSlot(activity, slot));
    return { name, table: { number: table, people: this.people.at(table).length }, asked, answers: [...alone, ...ofTable] };
  }

  command(command: Command): Promise<Refusal | null> {
    return this.chair.command(command);
  }

  /** @returns null when the answer is durable. */
  answer(participant: string, message: Given): Promise<Refusal | null> {
    return this.desk.answer(participant, message);
  }

  /** Number of events that are folded in. */
  get at(): number {
    return this.chronicle.at;
  }

  /** Answers wait for this command, so that a reveal counts all that came before it; null when there is none. */
  get busyWith(): Promise<unknown> | null {
    return this.chair.busyWith;
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
    const { now } = this;
    return now.status === 'open' && now.stage.at === 'activity' ? this.textsIn(now.stage.activity) : [];
  }

  /** Every sentence of an activity; none once the room is closed. */
  textsIn(activity: string): ReturnType<typeof textsOf> {
    const { secret } = this.keys;
    return secret === null ? [] : textsOf(this.setup, secret, this.answers, activity);
  }

  /** Resolves when every answer that was taken is durable and counted. */
  settled(): Promise<void> {
    return this.desk.settled();
  }

  /** What is left once the room closed. */
  get kept(): Kept {
    return this.left;
  }

  /** Null as long as the room is open. */
  get harvest(): Harvest | null {
    return this.left.harvest;
  }

  private get setup(): RoomState['setup'] {
    return this.now.setup;
  }

  private told(events: readonly RoomEvent[]): void {
    this.broadcast.happened();
    if (events.some(({ type }) => type === 'marked' || type === 'unmarked')) this.people.present().forEach(({ id }) => this.tell(id));
  }

  private closed(log: readonly RoomEvent[], harvest: string | null): void {
    this.left = keptOf(harvest);
    this.forget();
    this.chronicle.begin(log);
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

  private effects(): ConstructorParameters<typeof Chair>[3] {
    return {
      told: (events) => this.told(events),
      arranged: (harvest) => {
        this.left = keptOf(harvest);
      },
      closed: (log, harvest) => this.closed(log, harvest),
      end: (why) => this.end(why),
    };
  }

  private copy(): ReturnType<typeof copyOf> {
    const inside = {
      version: () => this.chronicle.at,
      secret: () => this.keys.secret,
      fold: (from: number, events: readonly RoomEvent[]) => this.chronicle.fold(from, events),
      told: (events: readonly RoomEvent[]) => this.told(events),
      closed: ({ events, harvest }: StoredRoom) => {
        const known = this.now.status === 'closed' && this.left.text === (harvest ?? '');
        if (!known) this.closed(events, harvest);
      },
      gone: () => {
        if (!this.gone) this.end(this.now.status === 'closed' && this.now.deleteAt <= this.parts.clock.now() ? 'expired' : 'room-closed');
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
    if (this.now.status === 'closed') return;
    const until = this.parts.clock.now() + IDLE_MS;
    if (until - this.aliveUntil < KEEP_ALIVE_MS) return;
    this.aliveUntil = until;
    // A failure costs nothing: the next activity tries again, days before the date matters.
    this.parts.store.setDeleteAt(this.id, until).catch(() => (this.aliveUntil = 0));
  }
}
