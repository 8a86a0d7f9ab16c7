/**
 * The rooms of one hub beside each other and added up.
 *
 * TG1 A room takes part from five people on, small circles too; it is counted and shown, or neither.
 * TG2 Only counts that a room shows are added; where a room keeps one to itself the sum says "at least".
 * TG3 Nothing comes in but the pictures that the rooms may show themselves, so the sum tells nothing that they don't.
 * TG4 Rooms are added only where they answered the same question of the same activity.
 */
import { MIN_GROUP } from '../privacy/small-groups.ts';
import { mostFirst, type Tally, type TallyOf, type TallyRow } from './tally.ts';
import type { Lens } from '../activities/value-sort/picture.ts';

export type RoomTallies = {
  /** Place of the room in the hub, from 0. */
  readonly room: number;
  readonly tallies: readonly Tally[];
};

export type SumRow = TallyRow & {
  /** A room has a count here that it does not show. */
  readonly atLeast: boolean;
};

export type Together = {
  readonly activity: string;
  readonly title: string;
  readonly of: TallyOf;
  readonly lens: Lens | null;
  readonly rooms: readonly { readonly room: number; readonly people: number; readonly rows: readonly TallyRow[] }[];
  readonly all: { readonly people: number; readonly rows: readonly SumRow[] };
};

/** In the order in which the rooms have their activities; a question that no room of five answered is left out. */
export function together(rooms: readonly RoomTallies[]): readonly Together[] {
  const byQuestion = new Map<string, { readonly room: number; readonly tally: Tally }[]>();
  for (const { room, tallies } of rooms)
    for (const tally of tallies) {
      if (tally.people < MIN_GROUP) continue;
      const question = JSON.stringify([tally.activity, tally.of, tally.lens]);
      byQuestion.set(question, [...(byQuestion.get(question) ?? []), { room, tally }]);
    }
  return [...byQuestion.values()].flatMap((answered) => {
    const first = answered[0]?.tally;
    if (!first) return [];
    const { activity, title, of, lens } = first;
    const shown = answered.map(({ room, tally: { people, rows } }) => ({ room, people, rows }));
    return [{ activity, title, of, lens, rooms: shown, all: sum(shown, of) }];
  });
}

function sum(rooms: readonly { readonly people: number; readonly rows: readonly TallyRow[] }[], of: TallyOf): Together['all'] {
  const keys = new Map<string, TallyRow>();
  for (const { rows } of rooms) for (const row of rows) if (!keys.has(row.key)) keys.set(row.key, row);
  const rows = [...keys.values()].map((named) => {
    const counts = rooms.map((room) => countIn(room.rows, named.key, of));
    const known = counts.filter((count) => count !== null);
    return {
      ...named,
      count: known.length > 0 ? known.reduce((total, count) => total + count, 0) : null,
      atLeast: known.length < counts.length,
    };
  });
  const people = rooms.reduce((total, room) => total + room.people, 0);
  // Options keep the order of the story, so that rooms can be compared at a glance.
  return { people, rows: of === 'top' ? mostFirst(rows) : rows };
}

/** A value that a room does not name may be one that it does not show; an option that it does not name was not chosen. */
function countIn(rows: readonly TallyRow[], key: string, of: TallyOf): number | null {
  const row = rows.find((each) => each.key === key);
  return row ? row.count : of === 'top' ? null : 0;
}
