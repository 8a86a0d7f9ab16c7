import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSorted, type Sorted } from '../../../shared/activities/value-sort/answer.ts';
import { boardAfter, cardsOn, hasRoom, undoMove, type Move } from '../../../shared/activities/value-sort/board.ts';
import { comparedIn } from '../../../shared/activities/value-sort/compared.ts';
import { pilesHold, standardPiles } from '../../../shared/activities/value-sort/piles.ts';
import { simulateSort } from '../../../shared/activities/value-sort/simulate.ts';
import { summariseLens } from '../../../shared/activities/value-sort/summarise.ts';
import { valueSort } from '../../../shared/activities/value-sort/value-sort.ts';
import { personaOf } from '../../../server/rehearsal/persona.ts';
import { content, sortSettings } from '../../support/fixtures.ts';

const settings = sortSettings;
const sorted = (change: Partial<Sorted>): Sorted => ({ moves: [], rank: [], keep: [], done: false, ...change });
const card = (i: number): string => `waarde-${i}`;
const onMost = (count: number): [string, string][] => Array.from({ length: count }, (_, i) => [card(i), 'most']);

describe('standard piles', () => {
  it('are 4, 6, rest, 6, 4 for thirty cards (the Good Project)', () => {
    expect(standardPiles(30).map((pile) => pile.quota)).toEqual([4, 6, 10, 6, 4]);
    expect(standardPiles(24).map((pile) => pile.quota)).toEqual([4, 6, 4, 6, 4]);
  });

  it('hold every card, whatever the size of the deck', () => {
    for (let cards = 2; cards <= 100; cards += 1) {
      const piles = standardPiles(cards);
      expect(pilesHold(piles, cards)).toBe(true);
      expect(piles.every((pile) => pile.quota === null || pile.quota >= 1)).toBe(true);
      if (piles.length > 1) expect(piles.reduce((sum, pile) => sum + (pile.quota ?? 0), 0)).toBe(cards);
    }
  });
});

describe('a board', () => {
  it('VS1 refuses a card or a pile that does not exist', () => {
    expect(checkSorted(settings, sorted({ moves: [['waarde-99', 'most']] }))).toEqual({ refused: 'unknown-card' });
    expect(checkSorted(settings, sorted({ moves: [[card(0), 'middle']] }))).toEqual({ refused: 'unknown-pile' });
  });

  it('VS2 refuses a move over the quota, also when a later move makes it good', () => {
    expect(checkSorted(settings, sorted({ moves: onMost(4) }))).toBeNull();
    expect(checkSorted(settings, sorted({ moves: onMost(5) }))).toEqual({ refused: 'pile-full' });
    expect(checkSorted(settings, sorted({ moves: [...onMost(5), [card(0), null]] }))).toEqual({ refused: 'pile-full' });
    expect(checkSorted(settings, sorted({ moves: [...onMost(4), [card(0), null], [card(9), 'most']] }))).toBeNull();
  });

  it('VS3 refuses a ranking that is not exactly the first pile', () => {
    expect(checkSorted(settings, sorted({ moves: onMost(2), rank: [card(0)] }))).toEqual({ refused: 'rank-mismatch' });
    expect(checkSorted(settings, sorted({ moves: onMost(2), rank: [card(0), card(0)] }))).toEqual({ refused: 'rank-mismatch' });
    expect(checkSorted(settings, sorted({ moves: onMost(2), rank: [card(1), card(0)] }))).toBeNull();
  });

  it('VS4 refuses to keep a card that is not on the first pile', () => {
    expect(checkSorted(settings, sorted({ moves: onMost(2), keep: [card(7)] }))).toEqual({ refused: 'keep-mismatch' });
  });

  it('VS5 is done only when everything that was asked is there', () => {
    expect(checkSorted(settings, sorted({ moves: onMost(4), done: true }))).toEqual({ refused: 'board-incomplete' });
    const whole = simulateSort(
      settings,
      content.values,
      'sort:personal',
      personaOf('someone', () => 0.5),
    );
    expect(checkSorted(settings, whole)).toBeNull();
    expect(checkSorted(settings, { ...whole, rank: [] })).toEqual({ refused: 'rank-mismatch' });
    expect(checkSorted(settings, { ...whole, keep: whole.keep.slice(0, 1) })).toEqual({ refused: 'keep-mismatch' });
  });

  it('takes back move after move, and every move is kept', () => {
    const moves: Move[] = [
      [card(0), 'most'],
      [card(1), 'least'],
      [card(0), 'less'],
    ];
    for (const expected of [
      [card(0), 'most'],
      [card(1), null],
      [card(0), null],
    ] as Move[]) {
      const back = undoMove(moves);
      expect(back).toEqual(expected);
      if (back) moves.push(back);
    }
    expect(undoMove(moves)).toBeNull();
    expect(moves).toHaveLength(6);
  });

  it('never holds more than its quotas and undo leads back to an empty hand, however people move (any hands)', () => {
    const tap = fc.tuple(fc.nat(29), fc.nat(5));
    fc.assert(
      fc.property(fc.array(tap, { maxLength: 80 }), (taps) => {
        const moves: [string, string | null][] = [];
        for (const [c, p] of taps) {
          const pile = settings.piles[p];
          if (pile === undefined) moves.push([card(c), null]);
          else if (boardAfter(moves).get(card(c)) !== pile.id && hasRoom(boardAfter(moves), pile)) moves.push([card(c), pile.id]);
        }
        expect(checkSorted(settings, sorted({ moves }))).toBeNull();
        for (const pile of settings.piles) expect(cardsOn(moves, pile.id).length).toBeLessThanOrEqual(pile.quota ?? Infinity);
        for (let back = undoMove(moves); back; back = undoMove(moves)) moves.push([back[0], back[1]]);
        expect(boardAfter(moves).size).toBe(0);
        expect(checkSorted(settings, sorted({ moves }))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

describe('three lenses', () => {
  const lenses = ['personal', 'professional', 'organisation'] as const;
  const three = { ...settings, lenses: [...lenses] };

  it('lie side by side two by two, and at the end the first beside the last', () => {
    const phases = valueSort.phases(three).map(({ id }) => id);
    expect(phases.slice(6)).toEqual(['compare:professional', 'compare:organisation', 'compare']);
    expect(phases.slice(6).map((phase) => comparedIn(lenses, phase))).toEqual([
      ['personal', 'professional'],
      ['professional', 'organisation'],
      ['personal', 'organisation'],
    ]);
    expect(
      valueSort
        .phases({ ...three, lenses: ['personal', 'organisation'] })
        .map(({ id }) => id)
        .slice(4),
    ).toEqual(['compare']);
    expect(valueSort.phases({ ...three, lenses: ['personal'] }).map(({ id }) => id)).toEqual(['sort:personal', 'result:personal']);
    expect(comparedIn(lenses, 'result:personal')).toBeNull();
    expect(comparedIn(['personal', 'organisation'], 'compare:organisation')).toBeNull();
  });

  it('give a picture of each pair, which seals and rests on just these two', () => {
    for (const [phase, pair] of [
      ['compare:professional', ['personal', 'professional']],
      ['compare:organisation', ['professional', 'organisation']],
      ['compare', ['personal', 'organisation']],
    ] as const) {
      const picture = valueSort.summarise(
        { settings: three, content, answers: new Map(), earlier: [], people: 0, approved: [], tables: [], steering: undefined },
        phase,
      );
      expect(picture).toMatchObject({ kind: 'lens-shift', from: pair[0], to: pair[1] });
      expect(valueSort.seals(three, phase)).toEqual(pair.map((lens) => `sort:${lens}`));
    }
  });
});

describe("the group's picture of its boards", () => {
  const boards = (people: number): Sorted[] =>
    Array.from({ length: people }, (_, i) =>
      simulateSort(settings, content.values, 'sort:personal', personaOf(`person ${i}`, Math.random)),
    );

  it('counts only complete boards and says how many are not', () => {
    const picture = summariseLens(settings, content.values, [...boards(6), sorted({ moves: onMost(3) })], 'personal', 9);
    expect(picture.people).toBe(6);
    expect(picture.unfinished).toBe(3);
  });

  it('adds up: with nothing left out every value is counted once a person and every pile holds its quota', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), (people) => {
        const picture = summariseLens(settings, content.values, boards(people), 'personal', people);
        for (const row of picture.heat) {
          const known = row.counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
          if (row.counts.includes(null)) expect(known).toBeLessThanOrEqual(people);
          else expect(known).toBe(people);
        }
        for (const { value, count } of picture.top) expect(picture.heat.find((row) => row.value === value)?.counts[0]).toBe(count);
        for (const value of picture.never) expect([0, null]).toContain(picture.heat.find((row) => row.value === value)?.counts[0] ?? null);
        expect(picture.weight.reduce((sum, each) => sum + each.percent, 0)).toBeGreaterThan(95);
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order in which boards came in', () => {
    const some = boards(25);
    expect(summariseLens(settings, content.values, some.toReversed(), 'personal', 25)).toEqual(
      summariseLens(settings, content.values, some, 'personal', 25),
    );
  });

  it('reveals one picture at a time', () => {
    const picture = summariseLens(settings, content.values, boards(30), 'personal', 30);
    const top = valueSort.trim(picture, 'top');
    expect(top).toMatchObject({ heat: [], divided: [], never: [], weight: [] });
    expect(valueSort.trim(picture, 'weight')).toMatchObject({ heat: [], top: [] });
  });
});
