import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ApprovedText, Persona } from '../../../shared/activities/activity.ts';
import { checkDots, DotsSchema, rankItems, simulateDots, voters, type Dots } from '../../../shared/activities/collect/dots.ts';
import { itemsProgress, itemsSchema, itemTexts, simulateItems } from '../../../shared/activities/collect/items.ts';

const schema = itemsSchema({ most: 3, longest: 20 });
const items = (count: number): ApprovedText[] =>
  Array.from({ length: count }, (_, i) => ({ id: `item-${i}`, slot: 'answers', text: `Zin ${i}`, choice: null }));
const dots = (...on: string[]): Dots => ({ kind: 'dots', on });
const persona = (seed: number): Persona => {
  let now = seed;
  const random = (): number => (now = (now * 16807) % 2147483647) / 2147483647;
  return { random, lean: (topic) => ((topic.length * 37 + seed) % 100) / 100 };
};

describe('items', () => {
  it('CO1 take so many sentences of so many characters, trimmed', () => {
    expect(v.parse(schema, { kind: 'items', items: ['  Bel eerst. '] })).toEqual({ kind: 'items', items: ['Bel eerst.'] });
    expect(v.is(schema, { kind: 'items', items: ['a', 'b', 'c', 'd'] })).toBe(false);
    expect(v.is(schema, { kind: 'items', items: ['x'.repeat(21)] })).toBe(false);
    expect(v.is(schema, { kind: 'items', items: ['   '] })).toBe(false);
  });

  it('CO2 count the same sentence once', () => {
    expect(v.parse(schema, { kind: 'items', items: ['Bel.', ' Bel. ', 'Schrijf.'] })).toEqual({
      kind: 'items',
      items: ['Bel.', 'Schrijf.'],
    });
  });

  it('CO3 can be passed; whoever took everything back is busy', () => {
    expect(itemsProgress({ kind: 'pass' })).toBe('pass');
    expect(itemsProgress({ kind: 'items', items: [] })).toBe('busy');
    expect(itemsProgress({ kind: 'items', items: ['Bel.'] })).toBe('done');
    expect(itemTexts({ kind: 'pass' }, 'answers')).toEqual([]);
    expect(itemTexts({ kind: 'items', items: ['Bel.'] }, 'answers')).toEqual([
      { slot: 'answers', text: 'Bel.', use: 'item', choice: null },
    ]);
  });

  it('refuse junk, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        const known = v.safeParse(schema, junk);
        if (known.success) expect(['items', 'pass']).toContain(known.output.kind);
      }),
    );
  });

  it('are simulated within the limits, each sentence once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 3 }), (seed, most) => {
        const written = simulateItems(['Een', 'Twee', 'Drie', 'Vier'], most, persona(seed));
        expect(v.parse(schema, written)).toEqual(written);
        if (written.kind === 'items') expect(written.items.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('dots', () => {
  it('DO1 go to different items, not more than there are', () => {
    expect(v.is(DotsSchema, dots('a', 'a'))).toBe(false);
    expect(checkDots(dots('a', 'b', 'c'), 3)).toBeNull();
    expect(checkDots(dots('a', 'b', 'c', 'd'), 3)).toEqual({ refused: 'malformed' });
    expect(checkDots({ kind: 'pass' }, 0)).toBeNull();
  });

  it('DO2 do not count on what is no approved item', () => {
    expect(rankItems(items(1), [dots('item-0', 'gone'), dots('gone')])).toEqual([{ id: 'item-0', text: 'Zin 0', dots: 1 }]);
  });

  it('DO3 add up, and the order of votes does not matter (any vote)', () => {
    const vote = fc.oneof(
      fc.constant<Dots>({ kind: 'pass' }),
      fc.uniqueArray(fc.constantFrom('item-0', 'item-1', 'item-2', 'gone'), { maxLength: 3 }).map((on): Dots => ({ kind: 'dots', on })),
    );
    fc.assert(
      fc.property(fc.array(vote, { maxLength: 60 }), (votes) => {
        const ranked = rankItems(items(3), votes);
        const laid = votes.flatMap((each) => (each.kind === 'dots' ? each.on.filter((id) => id !== 'gone') : []));
        expect(ranked.reduce((sum, each) => sum + each.dots, 0)).toBe(laid.length);
        expect(rankItems(items(3).toReversed(), votes.toReversed())).toEqual(ranked);
        expect(ranked.map((each) => each.dots)).toEqual(ranked.map((each) => each.dots).toSorted((a, b) => b - a));
        expect(voters(votes)).toBe(votes.filter((each) => each.kind === 'dots' && each.on.length > 0).length);
      }),
    );
  });

  it('are simulated on items that are there, and passed when there are none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 6 }), (seed, count) => {
        const vote = simulateDots(items(count), 3, persona(seed));
        expect(v.is(DotsSchema, vote)).toBe(true);
        if (count === 0) expect(vote).toEqual({ kind: 'pass' });
        if (vote.kind === 'dots') expect(vote.on.every((id) => items(count).some((item) => item.id === id))).toBe(true);
      }),
    );
  });
});
