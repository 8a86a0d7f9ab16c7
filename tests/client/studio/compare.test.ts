import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesTo, differences } from '../../../client/studio/versions/compare.ts';
import { appliedAll } from '../../../client/studio/store/history.ts';
import type { Deck } from '../../../shared/deck/deck.ts';
import { deck, story, valueCard } from './fake-studio.ts';

/** Decks with some of six cards, in any order, some with other texts. */
const someDeck = fc
  .record({
    ids: fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f']),
    texts: fc.array(fc.constantFrom('een', 'twee'), { minLength: 6, maxLength: 6 }),
    title: fc.constantFrom('Proefset', 'Andere titel'),
    year: fc.option(fc.constant(2022), { nil: undefined }),
    source: fc.option(fc.constant('Bron'), { nil: undefined }),
  })
  .map(({ ids, texts, title, year, source }): Deck =>
    deck({
      title,
      ...(year !== undefined && { year }),
      values: ids.map((id, i) => valueCard(id, { explanation: texts[i] ?? '' })),
      stories: [story('x', source === undefined ? {} : { source })],
    }),
  );

describe('versions', () => {
  it('finds a way from any deck to any other by ordinary changes, and back', () => {
    fc.assert(
      fc.property(someDeck, someDeck, (now, wanted) => {
        const there = appliedAll(now, changesTo(wanted, now));
        expect(there?.deck).toEqual(wanted);
        expect(there && appliedAll(there.deck, there.back)?.deck).toEqual(now);
      }),
    );
  });

  it('finds differences exactly where there are changes', () => {
    fc.assert(
      fc.property(someDeck, someDeck, (before, now) => {
        expect(differences(before, now).length === 0).toBe(changesTo(before, now).length === 0);
      }),
    );
  });
});
