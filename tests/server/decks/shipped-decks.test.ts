import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deckJsonSchema } from '../../../server/decks/json-schema.ts';
import { loadDecks } from '../../../server/decks/load.ts';
import { LANGUAGES } from '../../../shared/deck/deck.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'decks');
const { decks, problems } = loadDecks(FOLDER);

test('all decks that we ship are without problems', () => {
  expect(problems).toEqual([]);
});

test('the thirty value cards are there in every language, with the same ids, qualities and order', () => {
  const cards = LANGUAGES.map((language) =>
    decks
      .find(({ id, language: own }) => id === 'goed-werk-waardekaarten' && own === language)
      ?.values.map(({ id, quality }) => ({ id, quality })),
  );
  expect(cards[0]).toHaveLength(30);
  expect(cards[1]).toEqual(cards[0]);
});

test('a story that is there in two languages is the same game', () => {
  const gameOf = (language: (typeof LANGUAGES)[number]) =>
    new Map(
      decks.filter((deck) => deck.language === language).flatMap(({ stories }) => stories.map((story) => [story.id, story] as const)),
    );
  const dutch = gameOf('nl');
  const shape = (story: ReturnType<typeof dutch.get>) =>
    story && { ...story, values: story.values, options: story.options.map(({ id }) => id), twists: story.twists.map(({ id }) => id) };
  for (const [id, english] of gameOf('en')) {
    const one = shape(dutch.get(id));
    const other = shape(english);
    expect(one, id).toBeDefined();
    for (const field of ['options', 'twists', 'values', 'qualities', 'difficulty', 'other_option'] as const)
      expect(other?.[field], `${id}: ${field}`).toEqual(one?.[field]);
  }
});

test('the JSON Schema beside the decks is current; if not: npm run decks:schema', () => {
  expect(readFileSync(join(FOLDER, 'deck.schema.json'), 'utf8')).toBe(deckJsonSchema());
});
