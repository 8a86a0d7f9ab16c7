import { describe, expect, it } from 'vitest';
import { offeredByDecks } from '../../../shared/programmes/from-deck.ts';
import { hasProblems, problemsOf } from '../../../shared/programmes/problems.ts';
import type { DeckList } from '../../../shared/protocol/http.ts';
import { story } from '../../support/fixtures.ts';

type Listed = DeckList['decks'][number];
type Activity = Listed['programmes'][number]['activities'][number];

const values = (...ids: string[]): Listed['values'] => ids.map((id) => ({ id, title: `Waarde ${id}`, quality: 'none', source: 'Bron' }));
const stories: Listed['stories'] = [
  { id: story.id, title: story.title, role: 'jurist', level: 'gemeente', difficulty: 1, warning: null, twists: story.twists },
];

function deck(id: string, more: Partial<Listed>): Listed {
  return {
    id,
    title: `Set ${id}`,
    language: 'nl',
    description: '',
    values: [],
    stories: [],
    themes: [],
    tasks: [],
    programmes: [],
    ...more,
  };
}

function programme(...activities: Partial<Activity>[]): Listed['programmes'] {
  return [
    {
      id: 'avond',
      title: 'De avond',
      purpose: 'Om te proberen.',
      activities: activities.map((each) => ({ id: 'deel', kind: 'value-sort', title: 'Deel', minutes: 7, settings: {}, ...each })),
    },
  ];
}

const STANDARD = deck('standaard', { values: values('trouw', 'rust') });

function offered(own: Listed) {
  const offers = offeredByDecks({ decks: [STANDARD, own] }, 'nl');
  for (const { programme: each, cards } of offers) expect(hasProblems(problemsOf(each, cards))).toBe(false);
  return offers[0];
}

describe('programmes that come in a deck', () => {
  it('get the values of their own deck, and keep titles, minutes and notes', () => {
    const offer = offered(
      deck('eigen', {
        values: values('moed', 'zorg', 'orde'),
        programmes: programme({ title: 'Sorteer', notes: 'Rustig aan.', settings: { lenses: ['organisation', 'personal'], rank: 'ja' } }),
      }),
    );
    expect(offer).toMatchObject({ deck: 'Set eigen', decks: [{ id: 'eigen' }], purpose: 'Om te proberen.' });
    expect(offer?.programme).toEqual({
      title: 'De avond',
      activities: [
        {
          id: 'deel',
          kind: 'value-sort',
          title: 'Sorteer',
          minutes: 7,
          notes: 'Rustig aan.',
          settings: {
            cards: ['moed', 'zorg', 'orde'],
            lenses: ['personal', 'organisation'],
            piles: [{ id: 'most', label: null, quota: null }],
            rank: true,
            keepTwo: false,
          },
        },
      ],
    });
  });

  it('get the standard values with a story of their own, and the usual choices', () => {
    const offer = offered(deck('eigen', { stories, programmes: programme({ kind: 'dilemma', settings: { story: story.id } }) }));
    expect(offer?.decks).toEqual([{ id: 'eigen' }, { id: 'standaard' }]);
    expect(offer?.programme.activities[0]?.settings).toEqual({
      story: story.id,
      cards: ['trouw', 'rust'],
      cardsMax: 2,
      other: true,
      sure: true,
      revealFirst: false,
      twists: ['t1', 't2'],
    });
  });

  it('bring in the standard decks for a card that they name and don’t have', () => {
    const own = { values: values('moed', 'zorg', 'orde'), stories };
    const dilemma = { kind: 'dilemma', settings: { story: story.id } };
    const named = offered(deck('eigen', { ...own, programmes: programme({ settings: { cards: ['trouw', 'rust'] } }, dilemma) }));
    expect(named?.decks).toEqual([{ id: 'eigen' }, { id: 'standaard' }]);
    expect(named?.programme.activities.map(({ settings }) => settings)).toMatchObject([
      { cards: ['trouw', 'rust'] },
      { cards: ['moed', 'zorg', 'orde'] },
    ]);
  });

  it('keep what they say themselves', () => {
    const settings = { story: story.id, cards: ['zorg', 'moed'], cardsMax: 1, other: false, twists: ['t2', 'nergens'] };
    const offer = offered(
      deck('eigen', { values: values('moed', 'zorg', 'orde'), stories, programmes: programme({ kind: 'dilemma', settings }) }),
    );
    expect(offer?.programme.activities[0]?.settings).toMatchObject({ ...settings, twists: ['t2'] });
  });

  it('get short ids of their own', () => {
    const long = 'een-heel-lang-onderdeel-van-de-avond';
    const offer = offered(deck('eigen', { values: values('a', 'b'), programmes: programme({ id: long }, { id: `${long}-twee` }) }));
    expect(offer?.programme.activities.map(({ id }) => id)).toEqual(['een-heel-lang-onderd', 'een-heel-lang-onde-2']);
  });

  it.each([
    ['a kind of activity that is not known here', { kind: 'telepathie' }],
    ['a kind by another name of JavaScript', { kind: 'constructor' }],
    ['a story that is not there', { kind: 'dilemma', settings: { story: 'nergens' } }],
  ])('are not offered with %s', (_name, activity) => {
    expect(
      offered(deck('eigen', { values: values('a', 'b'), stories, programmes: programme({}, { ...activity, id: 'ander' }) })),
    ).toBeUndefined();
  });

  it.each([
    ['piles that can’t hold the cards', { piles: [{ id: 'top', label: null, quota: 1 }] }],
    ['piles of another shape', { piles: ['top'] }],
    ['cards of another shape', { cards: 'moed' }],
    ['lenses that nobody knows', { lenses: ['roze'] }],
  ])('mend %s', (_name, settings) => {
    expect(offered(deck('eigen', { values: values('a', 'b'), programmes: programme({ settings }) }))).toBeDefined();
  });
});
