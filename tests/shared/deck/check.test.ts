/** What can be dealt of a draft, and what is said about the rest (`shared/deck/check.ts`). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advice, checkDeck, dealable, missingValues, wordsIn } from '../../../shared/deck/check.ts';
import { CARD_KINDS, type Deck } from '../../../shared/deck/deck.ts';
import { anyDraft, deck, order, programme, story, task, valueCard } from './drafts.ts';

function codes(input: unknown): string[] {
  return checkDeck(input).found.map(({ place, code }) => `${place.join('.')} ${code}`);
}

describe('checking a deck', () => {
  it('given a whole deck, then nothing is found', () => {
    expect(checkDeck(deck())).toEqual({ deck: deck(), found: [] });
  });

  it('given spaces around texts, then the deck has them no more', () => {
    expect(checkDeck(deck({ title: '  Eigen set \n' })).deck?.title).toBe('Eigen set');
  });

  it.each<[string, Deck, string[]]>([
    ['an empty title', deck({ title: ' ' }), ['title empty']],
    ['a title that is too long', deck({ title: 'x'.repeat(81) }), ['title too-long']],
    ['two cards with one id', deck({ values: [valueCard('a'), valueCard('b'), valueCard('a')] }), ['values.2.id double-id']],
    [
      'two options with one letter',
      deck({ stories: [story('s', { options: [...story('s').options, ...story('s').options.slice(0, 1)] })] }),
      ['stories.0.options.2.id double-id'],
    ],
    [
      'two activities with one id',
      deck({ programmes: [programme('p', { activities: [...programme('p').activities, ...programme('p').activities] })] }),
      ['programmes.0.activities.1.id double-id'],
    ],
    ['one quality twice', deck({ stories: [story('s', { qualities: ['bekwaam', 'bekwaam'] })] }), ['stories.0.qualities one-quality']],
    ['one option', deck({ stories: [story('s', { options: story('s').options.slice(0, 1) })] }), ['stories.0.options too-few']],
    ['no minutes', deck({ tasks: [task('t', { minutes: 0 })] }), ['tasks.0.minutes too-small']],
    ['a colour in words', deck({ look: { accent: 'red' } }), ['look.accent bad-colour']],
    ['a picture with script', deck({ look: { logo: 'data:image/svg+xml;base64,PHN2Zz4=' } }), ['look.logo bad-logo']],
  ])('given %s, then the deck is not whole and the place is named', (_name, input, found) => {
    expect(codes(input)).toEqual(found);
    expect(checkDeck(input).deck).toBeNull();
  });

  it('given an unknown field, then it is named', () => {
    expect(codes({ ...deck(), subtitle: 'x' })).toEqual(['subtitle unknown-field']);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(checkDeck(input).deck).toBeNull();
      }),
    );
  });
});

describe('advice and missing values', () => {
  it('given a short and a long story and a long explanation, then each gets advice that stops nothing', () => {
    const found = advice(
      deck({
        values: [valueCard('a', { explanation: 'x'.repeat(101) }), valueCard('b', { explanation: 'x'.repeat(100) })],
        stories: [
          story('kort', { text: 'woord '.repeat(149) }),
          story('goed', { text: 'woord '.repeat(150) }),
          story('lang', { text: 'woord '.repeat(351) }),
        ],
      }),
    );
    expect(found.map(({ place, code, weight }) => `${place.join('.')} ${code} ${weight}`)).toEqual([
      'values.0.explanation explanation-long warning',
      'stories.0.text story-short warning',
      'stories.2.text story-long warning',
    ]);
  });

  it('counts words as a word processor does', () => {
    expect(['', '  ', 'een', ' twee\nwoorden ', 'drie\t \n woorden nu'].map(wordsIn)).toEqual([0, 0, 1, 2, 3]);
  });

  it('given a value that no deck has, then the story says so', () => {
    const stories = [story('s', { values: ['moed', 'verzonnen'] })];
    expect(missingValues({ stories }, new Set(['moed'])).map(({ place, names }) => [place, names])).toEqual([
      [['stories', 0, 'values', 1], { id: 'verzonnen' }],
    ]);
  });
});

describe('what of a draft can be dealt', () => {
  it('given a whole deck, then all of it', () => {
    expect(dealable(deck())).toEqual(deck());
  });

  it('given cards with an error, then those stay behind and the others keep their order', () => {
    const draft = deck({
      values: [valueCard('a', { title: '' }), valueCard('b'), valueCard('c', { explanation: 'x'.repeat(141) }), valueCard('d')],
      stories: [story('een', { options: [] }), story('twee')],
      programmes: [programme('p', { activities: [] })],
    });
    const dealt = dealable(draft);
    expect([order(dealt as Deck, 'values'), order(dealt as Deck, 'stories'), dealt?.programmes]).toEqual([['b', 'd'], ['twee'], []]);
  });

  it('given an error that only shows when others are gone, then that card stays behind too', () => {
    const draft = deck({
      values: [valueCard('a', { title: '' })],
      stories: [story('een', { qualities: ['bekwaam', 'bekwaam'] }), story('twee')],
    });
    expect(order(dealable(draft) as Deck, 'stories')).toEqual(['twee']);
  });

  it('given two cards with one id, then the first is dealt', () => {
    const draft = deck({ values: [valueCard('a', { title: 'Eerste' }), valueCard('a', { title: 'Tweede' })] });
    expect(dealable(draft)?.values.map(({ title }) => title)).toEqual(['Eerste']);
  });

  it.each<[string, Deck]>([
    ['a deck without a title', deck({ title: '' })],
    ['a deck with a label missing', deck({ labels: { bekwaam: '', betrouwbaar: 'B', betrokken: 'C' } })],
    ['a frame', deck({ frame: true })],
  ])('given %s, then nothing', (_name, draft) => {
    expect(dealable(draft)).toBeNull();
  });

  it('whatever the draft: what is dealt is whole, has only cards of the draft in their order, and loses none that is right', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const dealt = dealable(draft);
        const bare = { ...draft, values: [], stories: [], themes: [], tasks: [], programmes: [] };
        if (!dealt) {
          expect(checkDeck(bare).deck === null || draft.frame === true).toBe(true);
          return;
        }
        expect(checkDeck(dealt)).toEqual({ deck: dealt, found: [] });
        for (const kind of CARD_KINDS) {
          const right = order(draft, kind).filter(
            (id) => checkDeck({ ...bare, [kind]: draft[kind].filter((card) => card.id === id) }).deck,
          );
          expect(order(dealt, kind)).toEqual(right);
        }
        expect(dealable(dealt)).toEqual(dealt);
      }),
      { numRuns: 200 },
    );
  });
});
