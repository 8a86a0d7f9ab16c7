/** Who comes into a room, where they sit, what they are called, and who leaves. */
import { isRefusal, refuse, type Refusal } from '../../shared/room/refusal.ts';
import type { Clock } from '../clock.ts';
import type { RoomStore, StoredParticipant } from '../store/room-store.ts';
import type { PersonChange, PersonOutcome } from '../store/shared-rooms.ts';
import { StoreError } from '../store/store-error.ts';
import type { Audience } from './audience.ts';
import type { Broadcast } from './broadcast.ts';
import { mayJoin, type JoinWish, type Room } from './checks.ts';
import { seating, type Mix } from './seating.ts';
import { hashed, newId, newToken } from './secrets.ts';
import { Turn } from './turn.ts';
import type { Twins } from './twins.ts';

/** Another process can only be first so often. */
const TRIES = 8;
const TAKE_BACK_MS = 2_000;

type RoomWithDoor = Room & {
  readonly id: string;
  readonly speaks: Broadcast;
  readonly twins: Twins | null;
  tell(participant: string): void;
  tellTable(table: number | null): void;
  stayAlive(): void;
};
type DoorParts = { readonly store: RoomStore; readonly audience: Audience; readonly clock: Clock; readonly maxPeople: number };

export class Door {
  private readonly room: RoomWithDoor;
  private readonly parts: DoorParts;
  private readonly changes = new Turn();

  constructor(room: RoomWithDoor, parts: DoorParts) {
    this.room = room;
    this.parts = parts;
  }

  async join(wish: JoinWish): Promise<{ readonly participant: StoredParticipant; readonly token: string } | Refusal> {
    await this.room.twins?.fresh();
    const refusal = mayJoin(this.room, wish, this.parts.maxPeople);
    if (refusal) return refusal;
    const token = newToken();
    const participant: StoredParticipant = {
      id: newId(),
      name: this.room.now.setup.naming === 'named' ? (wish.name ?? null) : null,
      tokenHash: hashed(token),
      removed: false,
      simulated: false,
      table: this.room.people.smallestTable(),
      background: wish.background ?? null,
    };
    // Kept before it is durable, so that two people cannot take one name meanwhile; taken back if saving fails.
    this.room.people.put(participant);
    const saved = await this.savePerson(participant).catch((error: unknown) => {
      this.room.people.drop(participant.id);
      if (error instanceof StoreError && error.code === 'away') this.takeBack(participant);
      throw error;
    });
    if (saved === 'gone') return refuse('room-closed');
    if (await this.nameTakenElsewhere(participant)) return refuse('name-taken');
    this.room.tellTable(participant.table);
    this.room.stayAlive();
    return { participant, token };
  }

  /** The store may have kept somebody who never heard of it: that seat is nobody's, and goes as soon as the store answers. */
  private takeBack(nobody: StoredParticipant): void {
    this.parts.clock.after(TAKE_BACK_MS, () => {
      this.savePerson({ ...nobody, name: null, removed: true }).catch(() => this.takeBack(nobody));
    });
  }

  /** A participant of a rehearsal without a phone. */
  async seatSimulated(id: string): Promise<void> {
    const table = this.room.people.smallestTable();
    await this.savePerson({ id, name: null, tokenHash: hashed(newToken()), removed: false, simulated: true, table, background: null });
  }

  /** Seats everybody who is in the room; size 0 takes the tables away. @param random numbers in 0..1. */
  async seat({ size, mix }: { readonly size: number; readonly mix: Mix }, random: () => number): Promise<Refusal | null> {
    return this.inTurn(async () => {
      const people = this.room.people.present();
      const seats = size === 0 ? new Map<string, number>() : seating(people, { size, mix }, random);
      const seated = await this.changeAll(
        people.map(({ id }) => id),
        (person) => ({ ...person, table: seats.get(person.id) ?? null }),
      );
      if (seated !== null) return seated;
      people.forEach(({ id }) => this.room.tell(id));
      return null;
    });
  }

  async moveToTable(participantId: string, table: number): Promise<Refusal | null> {
    return this.inTurn(async () => {
      const before = this.room.people.get(participantId)?.table ?? null;
      const refusal = await this.change(participantId, (person) => ({ ...person, table }));
      if (refusal === null) [before, table].forEach((each) => this.room.tellTable(each));
      return refusal;
    });
  }

  async rename(participantId: string, name: string): Promise<Refusal | null> {
    return this.inTurn(async () => {
      if (this.room.now.setup.naming === 'anonymous') return refuse('anonymous-room');
      const refusal = await this.change(participantId, (person) =>
        this.room.people.nameTaken(name, participantId) ? refuse('name-taken') : { ...person, name },
      );
      if (refusal === null) this.room.tell(participantId);
      return refusal;
    });
  }

  /** The person leaves; answers that were given stay counted, else removing somebody would show what they answered. */
  async remove(participantId: string): Promise<Refusal | null> {
    return this.inTurn(async () => {
      const refusal = await this.change(participantId, (person) => ({ ...person, name: null, removed: true }));
      if (refusal !== null) return refusal;
      this.parts.audience.sendAway(participantId, 'removed');
      this.room.tellTable(this.room.people.get(participantId)?.table ?? null);
      return refusal;
    });
  }

  /** Of somebody who is in the room. Decided anew when another process changed the person meanwhile. */
  private async change(id: string, to: (person: StoredParticipant) => StoredParticipant | Refusal): Promise<Refusal | null> {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const person = this.room.people.get(id);
      if (!person || person.removed) return refuse('no-such-person');
      const changed = to(person);
      if (isRefusal(changed)) return changed;
      const [saved] = await this.saveChanges([{ before: person, after: changed }]);
      if (saved !== 'changed') return saved === 'saved' ? null : refuse('room-closed');
      await this.room.twins?.fresh();
    }
    return refuse('busy');
  }

  /** Of all of these who are in the room still; at once, because they may be hundreds. */
  private async changeAll(ids: readonly string[], to: (person: StoredParticipant) => StoredParticipant): Promise<Refusal | null> {
    let left = new Set(ids);
    for (let attempt = 0; attempt < TRIES && left.size > 0; attempt += 1) {
      const people = this.room.people.present().filter(({ id }) => left.has(id));
      const outcomes = await this.saveChanges(people.map((before) => ({ before, after: to(before) })));
      if (outcomes.includes('gone')) return refuse('room-closed');
      left = new Set(people.flatMap(({ id }, i) => (outcomes[i] === 'changed' ? [id] : [])));
      if (left.size > 0) await this.room.twins?.fresh();
    }
    return left.size > 0 ? refuse('busy') : null;
  }

  /**
   * Two people may take one name at two processes at the same moment. Each looks again once the own name is saved, so that at least
   * one of them sees the other; whoever does gives way.
   */
  private async nameTakenElsewhere({ id, name, ...person }: StoredParticipant): Promise<boolean> {
    if (!this.room.twins || name === null) return false;
    await this.room.twins.fresh();
    if (!this.room.people.nameTaken(name, id)) return false;
    await this.change(id, () => ({ ...person, id, name: null, removed: true }));
    return true;
  }

  /** One change of people after another: each reads what the one before it wrote, so that nobody who left comes back. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.changes.take(async () => {
      await this.room.twins?.fresh();
      return work();
    });
  }

  private async savePerson(person: StoredParticipant): Promise<'saved' | 'gone'> {
    const { id, twins } = this.room;
    const save = (): Promise<'saved' | 'gone'> => this.parts.store.saveParticipant(id, person);
    const saved = await (twins ? twins.sure(save) : save());
    if (saved === 'saved') this.put([person]);
    return saved;
  }

  private async saveChanges(changes: readonly PersonChange[]): Promise<readonly PersonOutcome[]> {
    const { id, twins } = this.room;
    if (!twins) return Promise.all(changes.map(({ after }) => this.savePerson(after)));
    const outcomes = await twins.sure(() => twins.store.changeParticipants(id, changes));
    this.put(changes.flatMap(({ after }, i) => (outcomes[i] === 'saved' ? [after] : [])));
    return outcomes;
  }

  private put(people: readonly StoredParticipant[]): void {
    people.forEach((person) => this.room.people.put(person));
    this.room.speaks.peopleChanged();
    this.room.twins?.tell('records');
  }
}
