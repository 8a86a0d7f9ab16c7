/** Who is in a room: names and seats. Knows nothing of answers. */
import type { Person } from '../../shared/protocol/messages.ts';
import type { StoredParticipant } from '../store/room-store.ts';
import { Elsewhere } from './elsewhere.ts';
import { smallestTable } from './seating.ts';

export class People {
  private readonly all = new Map<string, StoredParticipant>();
  private readonly byToken = new Map<string, string>();
  private readonly connections = new Map<string, number>();
  readonly elsewhere = new Elsewhere();
  private written: Set<string> | null = null;

  constructor(stored: readonly StoredParticipant[]) {
    stored.forEach((participant) => this.put(participant));
  }

  put(participant: StoredParticipant): void {
    this.all.set(participant.id, participant);
    this.byToken.set(participant.tokenHash, participant.id);
    this.written?.add(participant.id);
  }

  /** Notes who is put in from now on; @returns these. Only the last who asked is told. */
  watch(): () => ReadonlySet<string> {
    const written = new Set<string>();
    this.written = written;
    return () => written;
  }

  drop(id: string): void {
    this.byToken.delete(this.all.get(id)?.tokenHash ?? '');
    this.all.delete(id);
  }

  /** Nobody is known any more. */
  forget(): void {
    this.all.clear();
    this.byToken.clear();
  }

  get(id: string): StoredParticipant | undefined {
    return this.all.get(id);
  }

  withToken(tokenHash: string): StoredParticipant | undefined {
    return this.all.get(this.byToken.get(tokenHash) ?? '');
  }

  /** Everybody who was not removed. */
  present(): StoredParticipant[] {
    return [...this.all.values()].filter((participant) => !participant.removed);
  }

  at(table: number): StoredParticipant[] {
    return this.present().filter((participant) => participant.table === table);
  }

  /** The tables that somebody sits at, by number. */
  tables(): { readonly number: number; readonly people: readonly StoredParticipant[] }[] {
    const numbers = new Set(this.present().flatMap(({ table }) => table ?? []));
    return [...numbers].toSorted((a, b) => a - b).map((number) => ({ number, people: this.at(number) }));
  }

  /** How many sit at each table. */
  seats(): { readonly number: number; readonly people: number }[] {
    return this.tables().map(({ number, people }) => ({ number, people: people.length }));
  }

  /** Where somebody who comes late sits down; null while there are no tables. */
  smallestTable(): number | null {
    return smallestTable(this.present());
  }

  nameTaken(name: string, but?: string): boolean {
    const wanted = name.toLocaleLowerCase('nl');
    return this.present().some((participant) => participant.id !== but && participant.name?.toLocaleLowerCase('nl') === wanted);
  }

  connected(id: string): void {
    this.connections.set(id, (this.connections.get(id) ?? 0) + 1);
  }

  disconnected(id: string): void {
    const left = (this.connections.get(id) ?? 0) - 1;
    if (left > 0) this.connections.set(id, left);
    else this.connections.delete(id);
  }

  connectionsOf(id: string): number {
    return this.connections.get(id) ?? 0;
  }

  /** Ids of those who are connected to this process. */
  connectedHere(): string[] {
    return [...this.connections.keys()];
  }

  isHere({ id, simulated }: StoredParticipant): boolean {
    return simulated || this.connections.has(id) || this.elsewhere.has(id);
  }

  /** For facilitators, in an order without meaning for answers: by id, which is random. */
  list(): Person[] {
    return this.present()
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((participant) => ({
        id: participant.id,
        name: participant.name,
        here: this.isHere(participant),
        simulated: participant.simulated,
        table: participant.table,
      }));
  }
}
