import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seating, smallestTable } from '../../../server/rooms/seating.ts';

const LEVELS = ['rijk', 'gemeente', 'provincie'] as const;
const people = fc
  .array(fc.constantFrom(...LEVELS), { minLength: 1, maxLength: 120 })
  .map((levels) => levels.map((level, i) => ({ id: `p${i}`, background: { level } })));
const chance = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })).map((stream) => () => stream.next().value as number);
const counts = (numbers: Iterable<number>): number[] => [...Map.groupBy(numbers, (n) => n).values()].map((each) => each.length);

describe('seating', () => {
  it('SE1 seats everybody, at tables that differ by one at most', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 7 }), fc.constantFrom('random', 'background'), chance, (all, size, mix, random) => {
        const seats = seating(all, { size, mix }, random);
        expect(seats.size).toBe(all.length);
        const sizes = counts(seats.values());
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(sizes.length).toBe(Math.max(1, Math.round(all.length / size)));
      }),
    );
  });

  it('SE2 spreads each background over the tables', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 2, max: 7 }), chance, (all, size, random) => {
        const seats = seating(all, { size, mix: 'background' }, random);
        const tables = new Set(seats.values()).size;
        for (const level of LEVELS) {
          const numbers = all.flatMap(({ id, background }) => (background.level === level ? (seats.get(id) ?? []) : []));
          expect(Math.max(0, ...counts(numbers))).toBeLessThanOrEqual(Math.ceil(numbers.length / tables));
        }
      }),
    );
  });

  it('SE3 finds the smallest table for who comes late, and none while there are none', () => {
    expect(smallestTable([{ table: 1 }, { table: 2 }, { table: 1 }])).toBe(2);
    expect(smallestTable([{ table: 2 }, { table: 1 }])).toBe(1);
    expect(smallestTable([{ table: null }])).toBeNull();
  });
});
