/**
 * Who sits at which table.
 *
 * SE1 Tables differ by at most one person, and hold as near to the wanted size as the number of people allows.
 * SE2 Mixed by background: people of one background are spread over as many tables as there are.
 * SE3 Somebody who comes late sits down at the smallest table.
 */
import type { StoredParticipant } from '../store/room-store.ts';

export type Mix = 'random' | 'background';
type Seatable = Pick<StoredParticipant, 'id' | 'background'>;

/** @param size people at a table. @param random numbers in 0..1. @returns number of the table, from 1, by participant. */
export function seating(
  people: readonly Seatable[],
  { size, mix }: { readonly size: number; readonly mix: Mix },
  random: () => number,
): ReadonlyMap<string, number> {
  const tables = Math.max(1, Math.round(people.length / size));
  const shuffled = people.map((person) => ({ person, at: random() })).toSorted((a, b) => a.at - b.at);
  const order = mix === 'background' ? shuffled.toSorted((a, b) => backgroundOf(a.person).localeCompare(backgroundOf(b.person))) : shuffled;
  // Dealt like cards: neighbours in the order come to different tables.
  return new Map(order.map(({ person }, i) => [person.id, (i % tables) + 1]));
}

/** The table for somebody who comes late; null while there are no tables. */
export function smallestTable(people: readonly Pick<StoredParticipant, 'table'>[]): number | null {
  const sizes = new Map<number, number>();
  for (const { table } of people) if (table !== null) sizes.set(table, (sizes.get(table) ?? 0) + 1);
  return [...sizes].toSorted(([a, one], [b, other]) => one - other || a - b)[0]?.[0] ?? null;
}

function backgroundOf({ background }: Seatable): string {
  return `${background?.level ?? ''} ${background?.work ?? ''}`;
}
