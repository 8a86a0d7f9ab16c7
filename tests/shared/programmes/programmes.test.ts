import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { RoomContent } from '../../../shared/activities/activity.ts';
import { cardsIn } from '../../../shared/programmes/cards.ts';
import { decksInLanguage, standardDecks, withDeck } from '../../../shared/programmes/choose.ts';
import { addItem, moveItem, removeItem, toCards } from '../../../shared/programmes/edit.ts';
import { freshId, toProgramme, type TypedProgramme } from '../../../shared/programmes/item.ts';
import { KIND_NAMES } from '../../../shared/programmes/kinds.ts';
import { addPile, withCards } from '../../../shared/activities/value-sort/item.ts';
import { hasProblems, problemsOf } from '../../../shared/programmes/problems.ts';
import { ACTIVITY_NAMES } from '../../../shared/activities/registry.ts';
import { buildReady, READY_PROGRAMMES } from '../../../shared/programmes/ready.ts';
import { checkProgramme, ProgrammeSchema } from '../../../shared/room/programme.ts';
import type { DeckList } from '../../../shared/protocol/http.ts';
import { content, story, valueCards } from '../../support/fixtures.ts';

const rest = { themes: [], tasks: [], programmes: [] };
const list: Pick<DeckList, 'decks'> = {
  decks: [
    {
      id: 'set',
      title: 'Set',
      language: 'nl',
      description: '',
      values: content.values.map(({ id, title, quality, source }) => ({ id, title, quality, source })),
      stories: [listed()],
      ...rest,
    },
    {
      id: 'set',
      title: 'Deck',
      language: 'en',
      description: '',
      values: valueCards(10).map(({ id, title, quality, source }) => ({ id, title, quality, source })),
      stories: [{ ...listed(), twists: [] }],
      ...rest,
    },
  ],
};
const cards = cardsIn(list, 'nl');

function listed(): DeckList['decks'][number]['stories'][number] {
  return { id: story.id, title: story.title, role: 'jurist', level: 'gemeente', difficulty: 1, warning: null, twists: story.twists };
}

function ready(i: number): TypedProgramme {
  return buildReady(READY_PROGRAMMES[i]!, cards)!;
}

/** What the server does with a programme. */
function accepted(programme: TypedProgramme, room: RoomContent): boolean {
  const parsed = v.safeParse(ProgrammeSchema, JSON.parse(JSON.stringify(toProgramme(programme))));
  return parsed.success && checkProgramme(parsed.output, room) !== null;
}

it('knows every kind of activity that a room knows', () => {
  expect(KIND_NAMES).toEqual(ACTIVITY_NAMES);
});

describe('ready-made programmes', () => {
  it.each(READY_PROGRAMMES.map((each, i) => [each.id, i] as const))('%s is taken by the server', (_id, i) => {
    expect(hasProblems(problemsOf(ready(i), cards))).toBe(false);
    expect(accepted(ready(i), content)).toBe(true);
  });

  it('is not offered when a deck is missing', () => {
    const none = cardsIn({ decks: list.decks.map((deck) => ({ ...deck, stories: [] })) }, 'nl');
    expect(READY_PROGRAMMES.map((each) => buildReady(each, none) !== null)).toEqual([false, true, false]);
  });
});

describe('editing', () => {
  it('gives every activity an id of its own', () => {
    expect(freshId('dilemma', ['dilemma', 'dilemma-2'])).toBe('dilemma-3');
    const twice = addItem(addItem(ready(0), 'dilemma', cards), 'value-sort', cards);
    expect(new Set(twice.activities.map((item) => item.id)).size).toBe(4);
    expect(accepted(twice, content)).toBe(true);
  });

  it('moves, and stops at both ends', () => {
    const ids = (programme: TypedProgramme) => programme.activities.map((item) => item.id);
    expect(ids(moveItem(ready(0), 'dilemma', -1))).toEqual(['dilemma', 'waarden']);
    expect(ids(moveItem(ready(0), 'dilemma', 1))).toEqual(['waarden', 'dilemma']);
    expect(ids(removeItem(ready(0), 'waarden'))).toEqual(['dilemma']);
  });

  it('leaves own piles alone and sees when they cannot hold the cards', () => {
    const sort = ready(1).activities[0]!;
    if (sort.kind !== 'value-sort') throw new Error('expected a value sort');
    const own = {
      ...sort.settings,
      piles: [
        { id: 'most', label: 'Top', quota: 5 },
        { id: 'least', label: null, quota: 5 },
      ],
    };
    expect(withCards(own, sort.settings.cards.slice(0, 8)).piles).toEqual(own.piles);
    const tooSmall: TypedProgramme = { title: 'x', activities: [{ ...sort, settings: own }] };
    expect(problemsOf(tooSmall, cards).items[sort.id]?.map(({ id }) => id)).toEqual(['piles-too-small']);
    expect(accepted(tooSmall, content)).toBe(false);
    expect(addPile(own.piles, 'Midden').map((pile) => pile.id)).toEqual(['most', 'pile', 'least']);
  });

  it('goes to another language with what is there', () => {
    const english = toCards(ready(0), cards, cardsIn(list, 'en'));
    const inEnglish: RoomContent = { ...content, language: 'en', values: valueCards(10), stories: [{ ...story, twists: [] }] };
    expect(hasProblems(problemsOf(english, cardsIn(list, 'en')))).toBe(false);
    expect(accepted(english, inEnglish)).toBe(true);
  });
});

type Listed = DeckList['decks'][number];
const named = (id: string, titles: readonly string[], more: Partial<Listed> = {}): Listed => ({
  id,
  title: `Set ${id}`,
  language: 'nl',
  description: '',
  values: titles.map((title) => ({ id: title.toLowerCase(), title, quality: 'none', source: `Bron ${id}` })),
  stories: [],
  ...rest,
  ...more,
});
const many: Pick<DeckList, 'decks'> = {
  decks: [
    named('a', ['Moed', 'Rust', 'Zorg']),
    named('verhalen', [], { stories: [listed()] }),
    named('b', ['Moed', 'Orde']),
    named('c', ['Rust', 'Kennis']),
    { ...named('a', ['Moed', 'Lef']), key: 'k'.repeat(22), title: 'Mijn kopie' },
    named('a', ['Moed', 'Rust'], { language: 'en' }),
  ],
};
const own = { key: 'k'.repeat(22) };
const firstSettings = (programme: TypedProgramme): unknown => programme.activities[0]?.settings;

describe('decks in play', () => {
  it('begins with the first value deck and what has no values, and none of them merged', () => {
    expect(standardDecks(many, 'nl')).toEqual([{ id: 'a' }, { id: 'verhalen' }]);
    const standard = cardsIn(many, 'nl', standardDecks(many, 'nl'));
    expect(standard.values.every(({ sources }) => sources.length === 1)).toBe(true);
  });

  it('puts a deck of one’s own first, so that its words count', () => {
    const standard = cardsIn(many, 'nl', standardDecks(many, 'nl'));
    const mine = many.decks[4]!;
    const choices = withDeck(many, standard, mine, true);
    expect(choices).toEqual([own, { id: 'a' }, { id: 'verhalen' }]);
    expect(withDeck(many, cardsIn(many, 'nl', choices), mine, false)).toEqual([{ id: 'a' }, { id: 'verhalen' }]);
  });

  it('keeps the chosen cards when a deck is added or taken out', () => {
    const b = cardsIn(many, 'nl', [{ id: 'b' }, { id: 'verhalen' }]);
    const all = cardsIn(many, 'nl', [{ id: 'c' }, { id: 'a' }, { id: 'b' }, { id: 'verhalen' }]);
    const before = buildReady(READY_PROGRAMMES[0]!, b)!;
    const after = toCards(before, b, all);
    expect(firstSettings(after)).toMatchObject({ cards: ['moed', 'orde'] });
    expect(all.values.find(({ id }) => id === 'moed')?.sources).toEqual(['Bron a', 'Bron b']);
    expect(toCards(after, all, b)).toEqual(before);
    const onlyC = cardsIn(many, 'nl', [{ id: 'c' }]);
    expect(firstSettings(toCards(before, b, onlyC))).toMatchObject({ cards: ['rust', 'kennis'] });
  });

  it('goes to the decks of another language by their ids', () => {
    expect(decksInLanguage(many, 'en', [{ id: 'verhalen' }, { id: 'a' }])).toEqual([{ id: 'a' }]);
    expect(decksInLanguage(many, 'en', [own])).toEqual([{ id: 'a' }]);
  });
});
