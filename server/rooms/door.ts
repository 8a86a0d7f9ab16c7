/** Who comes into a room, where they sit, what they are called, and who leaves. */
import { refuse, type Refusal } from '../../shared/room/refusal.ts';
import type { RoomStore, StoredParticipant } from '../store/room-store.ts';
import type { Audience } from './audience.ts';
import type { Broadcast } from './broadcast.ts';
import { mayJoin, type JoinWish, type Room } from './checks.ts';
import { seating, type Mix } from './seating.ts';
import { hashed, newId, newToken } from './secrets.ts';

type RoomWithDoor = Room & {
  readonly id: string;
  readonly speaks: Broadcast;
  tell(participant: string): void;
  tellTable(table: number | null): void;
  stayAlive(): void;
};
type DoorParts = { readonly store: RoomStore; readonly audience: Audience; readonly maxPeople: number };

export class Door {
  private readonly room: RoomWithDoor;
  private readonly parts: DoorParts;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(room: RoomWithDoor, parts: DoorParts) {
    this.room = room;
    this.parts = parts;
  }

  async join(wish: JoinWish): Promise<{ readonly participant: StoredParticipant; readonly token: string } | Refusal> {
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
      throw error;
    });
    if (!saved) return refuse('room-closed');
    this.room.stayAlive();
    return { participant, token };
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
      const saved = await Promise.all(people.map((person) => this.savePerson({ ...person, table: seats.get(person.id) ?? null })));
      if (saved.includes(false)) return refuse('room-closed');
      people.forEach(({ id }) => this.room.tell(id));
      return null;
    });
  }

  async moveToTable(participantId: string, table: number): Promise<Refusal | null> {
    return this.inTurn(async () => {
      const participant = this.room.people.get(participantId);
      if (!participant || participant.removed) return refuse('no-such-person');
      if (!(await this.savePerson({ ...participant, table }))) return refuse('room-closed');
      [participant.table, table].forEach((each) => this.room.tellTable(each));
      return null;
    });
  }

  async rename(participantId: string, name: string): Promise<Refusal | null> {
    return this.inTurn(async () => {
      const participant = this.room.people.get(participantId);
      if (this.room.now.setup.naming === 'anonymous') return refuse('anonymous-room');
      if (!participant || participant.removed) return refuse('no-such-person');
      if (this.room.people.nameTaken(name, participantId)) return refuse('name-taken');
      const renamed = { ...participant, name };
      if (!(await this.savePerson(renamed))) return refuse('room-closed');
      this.room.tell(participantId);
      return null;
    });
  }

  /** The person leaves; answers that were given stay counted, else removing somebody would show what they answered. */
  async remove(participantId: string): Promise<Refusal | null> {
    return this.inTurn(async () => {
      const participant = this.room.people.get(participantId);
      if (!participant || participant.removed) return refuse('no-such-person');
      if (!(await this.savePerson({ ...participant, name: null, removed: true }))) return refuse('room-closed');
      this.parts.audience.sendAway(participantId, 'removed');
      return null;
    });
  }

  /** One change of people after another: each reads what the one before it wrote, so that nobody who left comes back. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.turn.then(work);
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  private async savePerson(participant: StoredParticipant): Promise<boolean> {
    if ((await this.parts.store.saveParticipant(this.room.id, participant)) === 'gone') return false;
    this.room.people.put(participant);
    this.room.speaks.peopleChanged();
    return true;
  }
}
