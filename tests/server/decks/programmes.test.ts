/** The programmes that we ship, as they are offered and opened with the decks that we ship. */
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { LANGUAGES } from '../../../shared/deck/deck.ts';
import { toProgramme, totalMinutes } from '../../../shared/programmes/item.ts';
import { hasProblems, problemsOf } from '../../../shared/programmes/problems.ts';
import { checkProgramme, ProgrammeSchema } from '../../../shared/room/programme.ts';
import { shippedLibrary, shippedProgrammes, type ShippedProgramme } from '../../support/shipped.ts';

/** Minutes in all, in both languages. */
const STANDARD: Readonly<Record<string, number>> = {
  'goed-werk': 60,
  'waardekaarten-45': 45,
  'een-dilemma-30': 30,
  'goed-werk-90': 90,
  'hub-middag': 180,
  'waarden-naar-afspraken': 60,
  'eigen-casussen': 60,
  dilemmamethode: 120,
  'utrechts-stappenplan': 100,
};
/** Only in Dutch, as its deck. */
const LEADERSHIP: Readonly<Record<string, number>> = {
  'dienend-leiderschap-theorie-en-praktijk': 120,
  'dienend-leiderschap-de-invloed-van-je-gedrag': 120,
  'dienend-leiderschap-de-context': 120,
};

const steps = (word: string, titles: readonly string[]) => titles.filter((title) => title.startsWith(`${word} `));

function programmeOf(name: string): NonNullable<ShippedProgramme['programme']> {
  const programme = shippedProgrammes.find((each) => each.name === name)?.programme;
  if (!programme) throw new Error(`${name} is not offered`);
  return programme;
}

test('every programme of a deck is offered: no kind and no card is missing', () => {
  const inDecks = shippedLibrary.list().decks.flatMap(({ language, programmes }) => programmes.map(({ id }) => `${language} ${id}`));
  expect(shippedProgrammes.map(({ name }) => name)).toEqual(expect.arrayContaining(inDecks));
});

test('what is offered, with its minutes', () => {
  const minutes = Object.fromEntries(shippedProgrammes.map(({ name, programme }) => [name, programme && totalMinutes(programme)]));
  const expected = [
    ...LANGUAGES.flatMap((language) => Object.entries(STANDARD).map(([id, sum]) => [`${language} ${id}`, sum])),
    ...Object.entries(LEADERSHIP).map(([id, sum]) => [`nl ${id}`, sum]),
  ];
  expect(minutes).toEqual(Object.fromEntries(expected));
});

test.each(LANGUAGES)('the whole gathering of 90 minutes comes first of those that decks bring: %s', (language) => {
  const ofDecks = shippedProgrammes.filter(
    (each) => each.language === language && !/ (goed-werk|waardekaarten-45|een-dilemma-30)$/.test(each.name),
  );
  expect(ofDecks[0]?.name).toBe(`${language} goed-werk-90`);
  expect(ofDecks.map(({ standard }) => standard)).toEqual(
    ofDecks.map(({ standard }) => standard).toSorted((a, b) => Number(b) - Number(a)),
  );
});

test('Goed Werk, 90 min has exactly the minutes of its parts', () => {
  expect(programmeOf('nl goed-werk-90').activities.map(({ kind, minutes }) => [kind, minutes])).toEqual([
    ['check-in', 10],
    ['value-sort', 20],
    ['theme', 10],
    ['dilemma', 31],
    ['agreements', 12],
    ['check-out', 7],
  ]);
});

test('the methods go step by step', () => {
  const titlesOf = (name: string) => programmeOf(name).activities.map(({ title }) => title);
  const numbers = (titles: readonly string[]) => titles.map((title) => Number(/\d+/.exec(title)?.[0]));
  for (const [language, word] of [
    ['nl', 'Stap'],
    ['en', 'Step'],
  ] as const) {
    expect(numbers(titlesOf(`${language} dilemmamethode`))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(numbers(steps(word, titlesOf(`${language} utrechts-stappenplan`)))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  }
});

describe.each(shippedProgrammes.map((each) => [each.name, each] as const))(
  '%s',
  (_name, { programme, purpose, cards, decks, language }) => {
    test('has nothing that keeps it from being opened, and the server takes it as it stands', () => {
      if (!programme) throw new Error('its cards are missing');
      expect(problemsOf(programme, cards)).toEqual({
        programme: [],
        items: Object.fromEntries(programme.activities.map(({ id }) => [id, []])),
      });
      expect(hasProblems(problemsOf(programme, cards))).toBe(false);
      const sent = v.parse(ProgrammeSchema, JSON.parse(JSON.stringify(toProgramme(programme))));
      const content = shippedLibrary.snapshot(
        sent,
        language,
        decks.flatMap((choice) => ('id' in choice ? [{ id: choice.id }] : [])),
      );
      expect(content).not.toBeNull();
      expect(content && checkProgramme(sent, content)).toEqual(sent);
    });

    test('says in one sentence what it is for, and every activity helps whoever does it for the first time', () => {
      expect(purpose).toMatch(/^[^.!]{20,240}[.?]$/);
      for (const { id, notes = '' } of programme?.activities ?? []) expect(notes.length, id).toBeGreaterThan(120);
    });
  },
);
