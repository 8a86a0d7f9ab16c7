/** Under which keys the people and tables of a room answer. Only a room's secret makes them; it is destroyed when the room closes. */
import type { Tables } from '../../shared/activities/activity.ts';
import type { StoredParticipant } from '../store/room-store.ts';
import type { People } from './people.ts';
import { answerKey } from './secrets.ts';

export class Keys {
  private kept: string | null;
  /** Worked out once a person; progress asks for them all the time. */
  private readonly known = new Map<string, string>();

  constructor(secret: string | null) {
    this.kept = secret;
  }

  /** Null once it is destroyed. */
  get secret(): string | null {
    return this.kept;
  }

  forget(): void {
    this.kept = null;
    this.known.clear();
  }

  of(participant: string): string | null {
    if (this.kept === null) return null;
    let key = this.known.get(participant);
    if (key === undefined) this.known.set(participant, (key = answerKey(this.kept, participant)));
    return key;
  }

  /** A table answers under a key of its own, made like that of a person; ids of people hold no space. */
  ofTable(table: number | null): string | null {
    return table === null ? null : this.of(`table ${table}`);
  }

  for({ id, table }: StoredParticipant, isTableSlot: boolean): string | null {
    return isTableSlot && table !== null ? this.ofTable(table) : this.of(id);
  }

  tables(people: People): Tables {
    return people.tables().map((table) => ({
      number: table.number,
      key: this.ofTable(table.number) ?? '',
      people: table.people.map(({ id }) => this.of(id) ?? ''),
    }));
  }
}
