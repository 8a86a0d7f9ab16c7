import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { RoomContent } from '../../../shared/activities/activity.ts';
import { cardsIn } from '../../../shared/programmes/cards.ts';
import { addItem, addPile, moveItem, removeItem, toLanguage, withCards } from '../../../shared/programmes/edit.ts';
import { freshId, toProgramme, type TypedProgramme } from '../../../shared/programmes/item.ts';
import { hasProblems, problemsOf } from '../../../shared/programmes/problems.ts';
import { buildReady, READY_PROGRAMMES } from '../../../shared/programmes/ready.ts';
import { checkProgramme, ProgrammeSchema } from '../../../shared/room/programme.ts';
import type { DeckList } from '../../../shared/protocol/http.ts';
import { content, story, valueCards } from '../../support/fixtures.ts';

const list: Pick<DeckList, 'decks'> = {
  decks: [
    {
      id: 'set',
      title: 'Set',
      language: 'nl',
      description: '',
      values: content.values.map(({ id, title, quality }) => ({ id, title, quality })),
      stories: [listed()],
    },
    {
      id: 'set',
      title: 'Deck',
      language: 'en',
      description: '',
      values: valueCards(10).map(({ id, title, quality }) => ({ id, title, quality })),
      stories: [{ ...listed(), twists: [] }],
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
    expect(problemsOf(tooSmall, cards).items[sort.id]).toEqual(['piles-too-small']);
    expect(accepted(tooSmall, content)).toBe(false);
    expect(addPile(own.piles, 'Midden').map((pile) => pile.id)).toEqual(['most', 'pile', 'least']);
  });

  it('goes to another language with what is there', () => {
    const english = toLanguage(ready(0), cardsIn(list, 'en'));
    const inEnglish: RoomContent = { ...content, language: 'en', values: valueCards(10), stories: [{ ...story, twists: [] }] };
    expect(hasProblems(problemsOf(english, cardsIn(list, 'en')))).toBe(false);
    expect(accepted(english, inEnglish)).toBe(true);
  });
});
