/**
 * One live room: takes commands one by one and answers as they come, makes them durable, folds them in, tells its audience.
 * Knows a store and an audience by their interfaces only.
 */
import type { Tables } from '../../shared/activities/activity.ts';
import { CONSENT, type You } from '../../shared/protocol/messages.ts';
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
import { checkAnswer } from './checks.ts';
import { askedOf, checkConsent } from './consent.ts';
import { Door } from './door.ts';
import type { Harvest } from '../../shared/harvest/harvest.ts';
import type { HarvestSettings } from '../../shared/harvest/settings.ts';
import { harvestOf } from './harvest.ts';
import { readHarvest } from './harvest-now.ts';
import { People } from './people.ts';
import { basisOf, textsOf } from './pictures.ts';
import { keptSetup, withCards, withoutEarlierSorts, type Cards } from './room-content.ts';
import { answerKey } from './secrets.ts';

export type RoomParts = {
  readonly store: RoomStore;
  readonly audience: Audience;
  readonly clock: Clock;
  /** Where phones reach this server. */
  readonly joinBase: string;
  readonly maxPeople: number;
};

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
  private readonly parts: RoomParts;
  private readonly broadcast: Broadcast;
  private state: RoomState;
  private version: number;
  private secret: string | null;
  private queue: Promise<unknown> = Promise.resolve();
  /** Set while a command runs: answers that arrive meanwhile wait, so that a reveal counts all that came before it. */
  private commanding: Promise<unknown> | null = null;
  private readonly saving = new Set<Promise<unknown>>();
  private aliveUntil: number;
  /** Worked out once a person; progress asks for them all the time. */
  private readonly keys = new Map<string, string>();
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
    this.secret = stored.secret;
    this.aliveUntil = stored.deleteAt;
    this.people = new People(stored.participants);
    this.answers = new Answers(stored.answers);
    this.kept = readHarvest(stored.harvest);
    this.broadcast = new Broadcast(this, parts);
    this.door = new Door(this, parts);
  }

  get now(): RoomState {
    return this.state;
  }

  get isGone(): boolean {
    return this.gone;
  }

  keyOf(participant: string): string | null {
    if (this.secret === null) return null;
    const known = this.keys.get(participant) ?? answerKey(this.secret, participant);
    this.keys.set(participant, known);
    return known;
  }

  keyFor({ id, table }: StoredParticipant, activity: string, slot: string): string | null {
    return table !== null && this.isTableSlot(activity, slot) ? this.keyOf(tableName(table)) : this.keyOf(id);
  }

  tables(): Tables {
    return this.people.tables().map(({ number, people }) => ({
      number,
      key: this.keyOf(tableName(number)) ?? '',
      people: people.map(({ id }) => this.keyOf(id) ?? ''),
    }));
  }

  get speaks(): Broadcast {
    return this.broadcast;
  }

  /** Everything this participant sent, as the own devices may show it. */
  you({ id, name, table }: StoredParticipant): You {
    const key = this.keyOf(id) ?? '';
    const own = this.answers.of(key);
    const asked = this.state.status === 'open' && this.secret ? askedOf(this.setup, this.state.marked, own, this.secret, key) : [];
    if (table === null) return { name, table: null, asked, answers: own };
    const ofTable = this.answers.of(this.keyOf(tableName(table)) ?? '');
    const alone = own.filter(({ activity, slot }) => !this.isTableSlot(activity, slot));
    return { name, table: { number: table, people: this.people.at(table).length }, asked, answers: [...alone, ...ofTable] };
  }

  async command(command: Command): Promise<Refusal | null> {
    return this.inTurn(async () => {
      if (this.gone) return refuse('room-closed');
      await Promise.allSettled(this.saving);
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
  async answer(
    participantId: string,
    message: { readonly activity: string; readonly slot: string; readonly revision: number; readonly body: unknown },
  ): Promise<Refusal | null> {
    while (this.commanding) await this.commanding;
    const { activity, slot, revision } = message;
    const checked = activity === CONSENT ? this.checkConsent(participantId, message) : checkAnswer(this, participantId, message);
    if (isRefusal(checked)) return checked;
    const { key, body } = checked;
    const save = this.parts.store.saveAnswer(this.id, { activity, slot, key, revision, body: JSON.stringify(body) });
    this.saving.add(save);
    try {
      const result = await save;
      if (result === 'gone') return refuse('room-closed');
      if (result === 'stale') return refuse('stale-revision');
    } finally {
      this.saving.delete(save);
    }
    this.answers.put(activity, slot, key, { revision, body });
    this.broadcast.answered(activity, key, participantId);
    if (this.isTableSlot(activity, slot)) this.tellTable(this.people.get(participantId)?.table ?? null);
    this.stayAlive();
    return null;
  }

  private checkConsent(
    participantId: string,
    { slot, body }: { readonly slot: string; readonly body: unknown },
  ): ReturnType<typeof checkAnswer> {
    const person = this.people.get(participantId);
    const key = this.keyOf(participantId);
    if (!person || key === null) return refuse('room-closed');
    const said = checkConsent(this.state, this.you(person).asked, slot, body);
    return isRefusal(said) ? said : { key, body: said };
  }

  /** @param content the cards that the activity needs; cards the room has under the same id stay as they are. */
  async insert(item: ProgrammeItem, at: number, content: Cards): Promise<Refusal | null> {
    return this.inTurn(async () => {
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
    await this.inTurn(async () => {
      if (this.gone) return null;
      await this.parts.store.remove(this.id);
      this.end(why);
      return null;
    });
  }

  /** Lets go of timers; the room can be loaded again from the store. */
  stop(): void {
    this.broadcast.stop();
  }

  texts(): ReturnType<typeof textsOf> {
    const { state } = this;
    return state.status === 'open' && state.stage.at === 'activity' ? this.textsIn(state.stage.activity) : [];
  }

  /** Every sentence of an activity; none once the room is closed. */
  textsIn(activity: string): ReturnType<typeof textsOf> {
    return this.secret === null ? [] : textsOf(this.setup, this.secret, this.answers, activity);
  }

  /** Null as long as the room is open. */
  get harvest(): Harvest | null {
    return this.kept;
  }

  /** Titles, order and notes of the harvest: in the log while the room is open, in the harvest itself afterwards. */
  async arrangeHarvest(settings: HarvestSettings): Promise<Refusal | null> {
    return this.inTurn(async () => {
      if (this.gone) return refuse('room-closed');
      if (this.state.status === 'open') return this.happen([{ type: 'harvest-set', settings }]);
      if (!this.kept) return refuse('room-closed');
      const harvest: Harvest = { ...this.kept, settings };
      if ((await this.parts.store.saveHarvest(this.id, JSON.stringify(harvest))) === 'gone') return refuse('room-closed');
      this.kept = harvest;
      return null;
    });
  }

  private get setup(): RoomState['setup'] {
    return this.state.setup;
  }

  private async happen(events: readonly RoomEvent[]): Promise<Refusal | null> {
    if ((await this.parts.store.append(this.id, this.version, events)) === 'conflict') return refuse('already-moved');
    this.fold(events);
    this.stayAlive();
    this.broadcast.happened();
    if (events.some(({ type }) => type === 'marked' || type === 'unmarked')) this.people.present().forEach(({ id }) => this.tell(id));
    return null;
  }

  private async close(events: readonly RoomEvent[]): Promise<Refusal | null> {
    const { store, clock } = this.parts;
    if (this.setup.kind === 'rehearsal') {
      await store.remove(this.id);
      this.end('room-closed');
      return null;
    }
    const deleteAt = events.find((event) => event.type === 'closed')?.deleteAt ?? clock.now();
    const harvest = this.harvested();
    // What facilitators arranged may hold people's words, so only the opening and the closing stay.
    const log: readonly RoomEvent[] = [{ type: 'opened', setup: keptSetup(this.setup) }, ...events];
    if ((await store.collapse(this.id, this.version, log, JSON.stringify(harvest), deleteAt)) === 'conflict')
      return refuse('already-moved');
    this.kept = harvest;
    this.forget();
    this.state = replay(log) ?? this.state;
    this.version = log.length;
    this.broadcast.happened();
    return null;
  }

  private harvested(): Harvest | null {
    const { state, answers } = this;
    if (state.status !== 'open') return null;
    const texts = (activity: string): ReturnType<typeof textsOf> => this.textsIn(activity);
    const setup = { ...state.setup, content: withoutEarlierSorts(state.setup.content) };
    return harvestOf({ state: { ...state, setup }, answers, people: this.people.present().length, tables: this.tables(), texts });
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

  private isTableSlot(activity: string, slot: string): boolean {
    const item = itemOf(this.setup.programme, activity);
    return item !== null && (phaseOfSlot(item, slot)?.tableSlots?.includes(slot) ?? false);
  }

  private end(why: 'room-closed' | 'expired'): void {
    this.gone = true;
    this.forget();
    this.broadcast.stop();
    this.parts.audience.end(why);
  }

  private forget(): void {
    this.secret = null;
    this.keys.clear();
  }

  private fold(events: readonly RoomEvent[]): void {
    for (const event of events) this.state = evolve(this.state, event) ?? this.state;
    this.version += events.length;
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

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    this.queue = settled;
    this.commanding = settled;
    void settled.then(() => {
      if (this.commanding === settled) this.commanding = null;
    });
    return turn;
  }
}

/** A table answers under a key of its own, made like that of a person; ids of people hold no space. */
function tableName(table: number): string {
  return `table ${table}`;
}
