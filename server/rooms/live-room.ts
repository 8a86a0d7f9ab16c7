/**
 * One live room: takes commands one by one and answers as they come, makes them durable, folds them in, tells its audience.
 * Knows a store and an audience by their interfaces only.
 */
import * as v from 'valibot';
import { activityKind } from '../../shared/activities/registry.ts';
import type { You } from '../../shared/protocol/messages.ts';
import type { Command } from '../../shared/room/command.ts';
import { decide } from '../../shared/room/decide.ts';
import type { RoomEvent } from '../../shared/room/event.ts';
import { evolve, replay } from '../../shared/room/evolve.ts';
import { itemOf } from '../../shared/room/programme.ts';
import { isRefusal, refuse, type Refusal } from '../../shared/room/refusal.ts';
import { mayAnswer } from '../../shared/room/slots.ts';
import type { RoomState } from '../../shared/room/state.ts';
import type { Clock } from '../clock.ts';
import type { RoomStore, StoredParticipant, StoredRoom } from '../store/room-store.ts';
import { Answers } from './answers.ts';
import type { Audience } from './audience.ts';
import { Broadcast } from './broadcast.ts';
import { harvestOf } from './harvest.ts';
import { People } from './people.ts';
import { basisOf, textsOf } from './pictures.ts';
import { answerKey, hashed, newId, newToken } from './secrets.ts';

export type RoomParts = {
  readonly store: RoomStore;
  readonly audience: Audience;
  readonly clock: Clock;
  /** Where phones reach this server. */
  readonly joinBase: string;
  readonly maxPeople: number;
};

export type JoinWish = { readonly name: string | undefined; readonly agreed: boolean };

/** How long a room that was never closed is kept after its last activity. */
export const IDLE_MS = 7 * 24 * 60 * 60 * 1000;
/** The date of deletion moves with activity, but is written at most this often. */
const KEEP_ALIVE_MS = 60 * 60 * 1000;

export class LiveRoom {
  readonly id: string;
  readonly people: People;
  readonly answers: Answers;
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
    this.broadcast = new Broadcast(this, parts);
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

  get speaks(): Broadcast {
    return this.broadcast;
  }

  /** Everything this participant sent, as the own devices may show it. */
  you(participant: StoredParticipant): You {
    return { name: participant.name, answers: this.answers.of(this.keyOf(participant.id) ?? '') };
  }

  async command(command: Command): Promise<Refusal | null> {
    return this.inTurn(async () => {
      if (this.gone) return refuse('room-closed');
      await Promise.allSettled(this.saving);
      const decision = decide(this.state, command, {
        now: this.parts.clock.now(),
        basis: (activity, phase) => basisOf(this.setup, this.answers, activity, phase),
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
    const checked = this.checkAnswer(participantId, message);
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
    this.broadcast.answered(key, participantId);
    this.stayAlive();
    return null;
  }

  async join(wish: JoinWish): Promise<{ readonly participant: StoredParticipant; readonly token: string } | Refusal> {
    const refusal = this.mayJoin(wish);
    if (refusal) return refusal;
    const token = newToken();
    const participant: StoredParticipant = {
      id: newId(),
      name: this.setup.naming === 'named' ? (wish.name ?? null) : null,
      tokenHash: hashed(token),
      removed: false,
      simulated: false,
    };
    // Kept before it is durable, so that two people cannot take one name meanwhile; taken back if saving fails.
    this.people.put(participant);
    const saved = await this.savePerson(participant).catch((error: unknown) => {
      this.people.drop(participant.id);
      throw error;
    });
    if (!saved) return refuse('room-closed');
    this.stayAlive();
    return { participant, token };
  }

  /** A participant of a rehearsal without a phone. */
  async seatSimulated(id: string): Promise<void> {
    await this.savePerson({ id, name: null, tokenHash: hashed(newToken()), removed: false, simulated: true });
  }

  async rename(participantId: string, name: string): Promise<Refusal | null> {
    const participant = this.people.get(participantId);
    if (this.setup.naming === 'anonymous') return refuse('anonymous-room');
    if (!participant || participant.removed) return refuse('no-such-person');
    if (this.people.nameTaken(name, participantId)) return refuse('name-taken');
    const renamed = { ...participant, name };
    if (!(await this.savePerson(renamed))) return refuse('room-closed');
    this.parts.audience.you(participantId, this.you(renamed));
    return null;
  }

  /** The person leaves; answers that were given stay counted, else removing somebody would show what they answered. */
  async remove(participantId: string): Promise<Refusal | null> {
    const participant = this.people.get(participantId);
    if (!participant || participant.removed) return refuse('no-such-person');
    if (!(await this.savePerson({ ...participant, name: null, removed: true }))) return refuse('room-closed');
    this.parts.audience.sendAway(participantId, 'removed');
    return null;
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
    if (state.status !== 'open' || state.stage.at !== 'activity' || this.secret === null) return [];
    return textsOf(this.setup, this.secret, this.answers, state.stage.activity);
  }

  private get setup(): RoomState['setup'] {
    return this.state.setup;
  }

  private checkAnswer(
    participantId: string,
    { activity, slot, body }: { readonly activity: string; readonly slot: string; readonly body: unknown },
  ): { readonly key: string; readonly body: unknown } | Refusal {
    const participant = this.people.get(participantId);
    const key = this.keyOf(participantId);
    if (this.gone || this.state.status === 'closed' || key === null) return refuse('room-closed');
    if (!participant || participant.removed) return refuse('removed');
    const item = itemOf(this.setup.programme, activity);
    if (!item) return refuse('no-such-activity');
    const kind = activityKind(item.kind);
    const refusal = mayAnswer(this.state, activity, slot, this.answers.get(activity, slot, key) !== undefined);
    if (refusal) return refusal;
    const schema = kind.body(slot);
    if (!schema) return refuse('no-such-slot');
    const parsed = v.safeParse(schema, body);
    if (!parsed.success) return refuse('malformed');
    return kind.check({ settings: item.settings, content: this.setup.content, slot, body: parsed.output }) ?? { key, body: parsed.output };
  }

  private mayJoin(wish: JoinWish): Refusal | null {
    if (this.gone || this.state.status === 'closed') return refuse('room-closed');
    if (this.state.locked) return refuse('room-locked');
    if (!wish.agreed) return refuse('agreement-needed');
    if (this.people.present().length >= this.parts.maxPeople) return refuse('room-full');
    if (this.setup.naming === 'anonymous') return null;
    if (wish.name === undefined) return refuse('name-needed');
    return this.people.nameTaken(wish.name) ? refuse('name-taken') : null;
  }

  private async savePerson(participant: StoredParticipant): Promise<boolean> {
    if ((await this.parts.store.saveParticipant(this.id, participant)) === 'gone') return false;
    this.people.put(participant);
    this.broadcast.peopleChanged();
    return true;
  }

  private async happen(events: readonly RoomEvent[]): Promise<Refusal | null> {
    if ((await this.parts.store.append(this.id, this.version, events)) === 'conflict') return refuse('already-moved');
    this.fold(events);
    this.stayAlive();
    this.broadcast.happened();
    return null;
  }

  private async close(events: readonly RoomEvent[]): Promise<Refusal | null> {
    const { store, clock } = this.parts;
    if (this.setup.kind === 'rehearsal') {
      await store.remove(this.id);
      this.end('room-closed');
      return null;
    }
    const deleteAt = clock.now() + this.setup.keepDays * 24 * 60 * 60 * 1000;
    const harvest = JSON.stringify(harvestOf(this.setup, this.answers, this.people.present().length));
    if ((await store.collapse(this.id, this.version, events, harvest, deleteAt)) === 'conflict') return refuse('already-moved');
    this.forget();
    this.fold(events);
    this.broadcast.happened();
    return null;
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

  private stayAlive(): void {
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
