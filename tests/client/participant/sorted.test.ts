import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../client/activities/value-sort/phone/difference.ts';
import {
  finish,
  idsOf,
  isWhole,
  keep,
  lay,
  rank,
  swap,
  topOf,
  undo,
  UNTOUCHED,
  type Rules,
} from '../../../client/activities/value-sort/phone/sorted.ts';
import { checkSorted, type Sorted } from '../../../shared/activities/value-sort/answer.ts';
import { standardPiles } from '../../../shared/activities/value-sort/piles.ts';
import type { ValueSortSettings } from '../../../shared/activities/value-sort/settings.ts';
import { valueCards } from '../../support/fixtures.ts';

/** What hands can do to a board; `a` and `b` pick cards, piles and places. */
type Act = { do: 'lay' | 'swap' | 'undo' | 'rank' | 'keep' | 'finish'; a: number; b: number };
const acts = fc.array(
  fc.record({ do: fc.constantFrom('lay', 'lay', 'lay', 'swap', 'undo', 'rank', 'keep', 'finish'), a: fc.nat(99), b: fc.nat(99) }),
  { maxLength: 120 },
) as fc.Arbitrary<Act[]>;

function rulesFor(count: number, keepTwo: boolean): { rules: Rules; settings: ValueSortSettings } {
  const cards = valueCards(count);
  const piles = [...standardPiles(count)];
  return {
    rules: { cards, piles, rank: true, keepTwo },
    settings: { cards: cards.map((card) => card.id), lenses: ['personal'], piles, rank: true, keepTwo },
  };
}

function act(rules: Rules, sorted: Sorted, { do: what, a, b }: Act): Sorted {
  const card = rules.cards[a % rules.cards.length]!.id;
  const top = topOf(rules, sorted);
  switch (what) {
    case 'lay':
      return lay(rules, sorted, card, rules.piles[b % rules.piles.length]!.id) ?? sorted;
    case 'swap':
      return swap(rules, sorted, card, rules.cards[b % rules.cards.length]!.id) ?? sorted;
    case 'undo':
      return undo(rules, sorted)?.sorted ?? sorted;
    case 'rank': {
      const order = rules.piles.length === 1 && top.length < rules.cards.length ? idsOf(rules) : top;
      return order.length === 0 ? sorted : rank(rules, sorted, [...order.slice(a % order.length), ...order.slice(0, a % order.length)]);
    }
    case 'keep':
      return keep(sorted, top.slice(0, 2));
    case 'finish':
      return finish(rules, sorted);
  }
}

describe('acts on a board', () => {
  it('never give an answer that the server would refuse', () => {
    fc.assert(
      fc.property(acts, fc.constantFrom(3, 7, 12, 30), fc.boolean(), (all, count, keepTwo) => {
        const { rules, settings } = rulesFor(count, keepTwo);
        let sorted = UNTOUCHED;
        for (const each of all) {
          sorted = act(rules, sorted, each);
          expect(checkSorted(settings, sorted)).toBeNull();
        }
      }),
    );
  });

  it('can be undone to an empty board, one after another', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const { rules } = rulesFor(12, false);
        let sorted = all.reduce((now, each) => (each.do === 'lay' ? act(rules, now, each) : now), UNTOUCHED);
        for (let back = undo(rules, sorted); back; back = undo(rules, sorted)) sorted = back.sorted;
        expect(isWhole({ ...rules, cards: rules.cards.slice(0, 1) }, sorted)).toBe(false);
        expect(topOf(rules, sorted)).toEqual([]);
      }),
    );
  });
});

describe('the difference between two tops', () => {
  it('names what stays with both places, what goes, and what is new', () => {
    expect(differenceOf(['a', 'b', 'c'], ['c', 'd', 'a'])).toEqual({
      kept: [
        { card: 'a', from: 0, to: 1 },
        { card: 'c', from: 1, to: 0 },
      ],
      lost: ['b'],
      gained: ['d'],
      left: ['a', 'c', 'b'],
      right: ['c', 'a', 'd'],
    });
  });
});
