/** The whole library that we ship: what a facilitator may count on, and what a writer of cards may have overlooked. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deckJsonSchema } from '../../../server/decks/json-schema.ts';
import { loadDecks } from '../../../server/decks/load.ts';
import { CARD_KINDS, type Deck, FAMILIES, type Language, LANGUAGES, LEVELS, QUALITIES, type Story } from '../../../shared/deck/deck.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'decks');
const { decks, problems } = loadDecks(FOLDER);

const IN_BOTH_LANGUAGES = ['goed-werk-waardekaarten', 'dilemmas-voor-ambtenaren', 'themas-en-opgaven', 'draaiboeken'];
const PUBLIC_SECTOR: Record<string, { readonly year?: number; readonly publication: string; readonly names: readonly string[] }> = {
  'ambtelijke-code': {
    year: 2022,
    publication: 'Ambtelijke code',
    names: ['Onafhankelijkheid/onpartijdigheid', 'Rechtvaardigheid', 'Responsiviteit', 'Verantwoordingsbereidheid'],
  },
  'gedragscode-integriteit-rijk': {
    year: 2015,
    publication: 'Gedragscode Integriteit Rijk',
    names: ['Onafhankelijkheid en onpartijdigheid', 'Betrouwbaarheid en zorgvuldigheid', 'Eigen verantwoordelijkheid'],
  },
  'waarden-gemeenten': {
    publication: 'gemeenten',
    names: ['Openheid', 'Eerlijkheid', 'Betrouwbaarheid', 'Zorgvuldigheid', 'Onafhankelijkheid', 'Objectiviteit', 'Onpartijdigheid'],
  },
  'waarden-provincies': {
    publication: 'provincies',
    names: ['Dienstbaarheid', 'Professionaliteit', 'Onafhankelijkheid', 'Verantwoordelijkheid', 'Betrouwbaarheid', 'Zorgvuldigheid'],
  },
  'waarden-waterschappen': {
    publication: 'waterschappen',
    names: ['Openheid', 'Eerlijkheid', 'Betrouwbaarheid', 'Zorgvuldigheid', 'Onafhankelijkheid', 'Objectiviteit'],
  },
  'code-goed-openbaar-bestuur': {
    year: 2009,
    publication: 'code voor goed openbaar bestuur',
    names: [
      'Openheid en integriteit',
      'Participatie',
      'Behoorlijke contacten met burgers',
      'Doelgerichtheid en doelmatigheid',
      'Legitimiteit',
      'Lerend en zelfcorrigerend vermogen',
      'Verantwoording',
    ],
  },
  'nationale-ombudsman': {
    publication: 'Nationale ombudsman',
    names: ['Open en duidelijk', 'Respectvol', 'Betrokken en oplossingsgericht', 'Eerlijk en betrouwbaar'],
  },
};

const numbered = (word: string, last: number) => Array.from({ length: last }, (_, i) => `${word} ${i + 1}`);
/** Without the places where a long word may break. */
const plain = (title: string) => title.replaceAll('\u00AD', '');
const titlesOf = (deck: Deck) => deck.values.map(({ title }) => plain(title));
const inLanguage = (language: Language) => decks.filter((deck) => deck.language === language);
const storiesIn = (language: Language) => inLanguage(language).flatMap(({ stories }) => stories);

function deckOf(id: string, language: Language = 'nl'): Deck {
  const deck = decks.find((each) => each.id === id && each.language === language);
  if (!deck) throw new Error(`There is no deck ${id}.${language}`);
  return deck;
}

/** `deck.language/story`, to find a card back. */
function eachStory(): { readonly name: string; readonly story: Story; readonly language: Language }[] {
  return decks.flatMap(({ id, language, stories }) => stories.map((story) => ({ name: `${id}.${language}/${story.id}`, story, language })));
}

/** Every text on or under a card, with its place. */
function textsOf(value: unknown, place: string): { readonly place: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${place}.${key}`));
}

function twice(all: readonly string[]): string[] {
  return all.filter((each, i) => all.indexOf(each) !== i);
}

describe('files', () => {
  test('all decks that we ship are without problems', () => {
    expect(problems).toEqual([]);
  });

  test('the JSON Schema beside the decks is current; if not: npm run decks:schema', () => {
    expect(readFileSync(join(FOLDER, 'deck.schema.json'), 'utf8')).toBe(deckJsonSchema());
  });

  test('a file has the name of its deck, tells editors where the schema is, and may be used under our licence', () => {
    const files = readdirSync(FOLDER).filter((name) => /\.ya?ml$/.test(name));
    expect(files.toSorted()).toEqual(decks.map(({ id, language }) => `${id}.${language}.yaml`).toSorted());
    for (const file of files)
      expect(readFileSync(join(FOLDER, file), 'utf8'), file).toMatch(/^# yaml-language-server: \$schema=\.\/deck\.schema\.json\n/);
    for (const { id, licence } of decks) expect(licence, id).toBe('CC-BY-SA-4.0');
  });
});

describe('the same in two languages', () => {
  test('the thirty value cards are there in every language, with the same ids, qualities and order', () => {
    const cards = LANGUAGES.map((language) =>
      deckOf('goed-werk-waardekaarten', language).values.map(({ id, quality }) => ({ id, quality })),
    );
    expect(cards[0]).toHaveLength(30);
    expect(cards[1]).toEqual(cards[0]);
  });

  test.each(IN_BOTH_LANGUAGES)('%s has the same cards in the same order', (id) => {
    const idsOf = (language: Language) => CARD_KINDS.map((kind) => deckOf(id, language)[kind].map((card) => card.id));
    expect(idsOf('en')).toEqual(idsOf('nl'));
  });

  test('a story that is there in two languages is the same game', () => {
    const gameOf = (language: Language) => new Map(storiesIn(language).map((story) => [story.id, story] as const));
    const dutch = gameOf('nl');
    const shape = (story: Story | undefined) =>
      story && { ...story, values: story.values, options: story.options.map(({ id }) => id), twists: story.twists.map(({ id }) => id) };
    for (const [id, english] of gameOf('en')) {
      const one = shape(dutch.get(id));
      const other = shape(english);
      expect(one, id).toBeDefined();
      for (const field of ['options', 'twists', 'values', 'qualities', 'difficulty', 'other_option'] as const)
        expect(other?.[field], `${id}: ${field}`).toEqual(one?.[field]);
    }
  });
});

test('a programme that is there in two languages is the same gathering', () => {
  /** What people read differs; what they do, with which cards and for how long, does not. */
  const shape = ({ id, activities }: Deck['programmes'][number]) => ({
    id,
    activities: activities.map(({ title: _title, notes: _notes, settings, ...same }) => {
      const { question, low, high, subject, ...rest } = settings;
      return { ...same, settings: rest, asks: [question, low, high, subject].map((each) => each !== undefined) };
    }),
  });
  const [dutch, english] = LANGUAGES.map((language) => deckOf('draaiboeken', language));
  expect(english?.programmes.map(shape)).toEqual(dutch?.programmes.map(shape));
  const tasksOf = (deck: Deck | undefined) => deck?.tasks.map(({ id, work, answer, minutes }) => ({ id, work, answer, minutes }));
  expect(tasksOf(english)).toEqual(tasksOf(dutch));
});

test('a card that follows a method names its source', () => {
  const sources = { dilemmamethode: /moreel beraad|moral case deliberation/, stappenplan: /Bolt, Verweij (en|and) Van Delden/ };
  for (const language of LANGUAGES) {
    const { themes, tasks } = deckOf('draaiboeken', language);
    for (const [method, source] of Object.entries(sources)) {
      const cards = [...themes, ...tasks].filter(({ id }) => id.startsWith(`${method}-`));
      expect(cards.length, method).toBeGreaterThanOrEqual(6);
      for (const card of cards) expect(card.source, card.id).toMatch(source);
    }
  }
});

describe('what there is', () => {
  test('stories for civil servants: at least sixteen, over all levels, kinds of work and qualities', () => {
    const { stories } = deckOf('dilemmas-voor-ambtenaren');
    expect(stories.length).toBeGreaterThanOrEqual(16);
    const audience = new Set(stories.flatMap((story) => story.audience));
    expect([...audience]).toEqual(
      expect.arrayContaining(['dienstverlening', 'beleid', 'uitvoering', 'toezicht', 'ondersteuning', 'management']),
    );
    const levels = new Set(stories.map(({ protagonist }) => protagonist.level));
    expect([...levels]).toEqual(expect.arrayContaining(LEVELS.filter((level) => level !== 'other')));
    expect(new Set(stories.flatMap(({ qualities }) => qualities))).toEqual(new Set(QUALITIES));
    expect(new Set(stories.map(({ difficulty }) => difficulty))).toEqual(new Set([1, 2, 3]));
  });

  test.each(['onderwijs', 'politie', 'defensie', 'zorg', 'welzijn'])('a story about %s', (sector) => {
    const { stories } = deckOf('dilemmas-andere-sectoren');
    expect(stories.filter(({ audience }) => audience.includes(sector)).length).toBeGreaterThanOrEqual(1);
  });

  test('the value cards cover each quality and also hold values of none', () => {
    expect(new Set(deckOf('goed-werk-waardekaarten').values.map(({ quality }) => quality))).toEqual(new Set(FAMILIES));
  });

  test.each([
    ['a good civil servant', /goede ambtenaar.*wanneer doe je het goed/],
    ['difficult work', /wanneer is (het|je) werk moeilijk.*hoe ga je daarmee om/],
    ['responsibility', /hoe neem je zelf verantwoordelijkheid/],
    ['shared values', /welke waarden delen/],
    ['room for professionals', /hoe maken professionals meer ruimte voor zichzelf/],
    ['limits of loyalty', /zijn er grenzen aan loyaliteit/],
    ['an upright back', /houd je je rug recht/],
    ['role models', /van wie|voorbeeld|rolmodel/],
  ])('a theme about %s', (_, words) => {
    expect(deckOf('themas-en-opgaven').themes.filter(({ question }) => words.test(question.toLowerCase())).length).toBeGreaterThan(0);
  });

  test('at least ten tasks, alone and at the table', () => {
    const { tasks } = deckOf('themas-en-opgaven');
    expect(tasks.length).toBeGreaterThanOrEqual(10);
    expect(new Set(tasks.map(({ work }) => work))).toEqual(new Set(['alone', 'table']));
  });

  test('servant leadership: values, themes, stories and a programme for each of three gatherings', () => {
    const deck = deckOf('dienend-leiderschap');
    for (const kind of ['values', 'themes', 'stories'] as const) expect(deck[kind].length, kind).toBeGreaterThan(0);
    expect(deck.programmes).toHaveLength(3);
  });
});

describe('the public-sector decks', () => {
  test.each(Object.entries(PUBLIC_SECTOR))('%s has exactly the names of its source', (id, { year, publication, names }) => {
    const deck = deckOf(id);
    expect(titlesOf(deck)).toEqual(names);
    expect(deck.year).toBe(year);
    expect(deck.frame ?? false).toBe(false);
    for (const source of [deck.source, ...deck.values.map((card) => card.source)]) {
      expect(source.toLowerCase()).toContain(publication.toLowerCase());
      if (year !== undefined) expect(source).toContain(String(year));
    }
    expect(deck.source).toContain('eigen tekst');
    expect(deck.description).toMatch(/eigen tekst, geen officiële tekst/);
  });

  test('equal names are one card everywhere: one id, one quality', () => {
    for (const language of LANGUAGES) {
      const cards = inLanguage(language).flatMap(({ values }) => values);
      for (const [field, other] of [
        ['id', 'title'],
        ['title', 'id'],
        ['id', 'quality'],
      ] as const) {
        const known = new Map<string, string>();
        const differences = cards.flatMap((card) => {
          const [key, value] = [plain(card[field]).toLowerCase(), plain(card[other]).toLowerCase()];
          const first = known.get(key) ?? value;
          known.set(key, first);
          return first === value ? [] : [`${language} ${key}: ${first} / ${value}`];
        });
        expect(differences, `${field} → ${other}`).toEqual([]);
      }
    }
  });

  test('the frame for the Gids has seven principles and fourteen values, and nothing that looks like a text of the Gids', () => {
    const frame = deckOf('gids-ambtelijk-vakmanschap');
    expect(frame.frame).toBe(true);
    expect(titlesOf(frame)).toEqual([...numbered('Principe', 7), ...numbered('Waarde', 14)]);
    const nameless = new Set(frame.values.map(({ explanation }) => explanation.replace(/(principe|waarde) \d+/, '…')));
    expect([...nameless]).toHaveLength(1);
    expect([...nameless][0]).toMatch(/leeg/i);
    expect(frame.description).toContain('/studio');
    expect(decks.filter((deck) => deck.frame).map(({ id }) => id)).toEqual(['gids-ambtelijk-vakmanschap']);
  });
});

describe('stories', () => {
  test('are 150 to 350 words long', () => {
    const lengths = eachStory().map(({ name, story }) => ({ name, words: story.text.trim().split(/\s+/).length }));
    expect(lengths.filter(({ words }) => words < 150 || words > 350)).toEqual([]);
  });

  test('have at least two twists, and each of them asks: but what if', () => {
    for (const { name, story, language } of eachStory()) {
      expect(story.twists.length, name).toBeGreaterThanOrEqual(2);
      for (const { text } of story.twists)
        expect(text, name).toMatch(language === 'nl' ? /^Maar wat als\b.+\?’?$/ : /^But what if\b.+\?[’”]?$/);
    }
  });

  test('have enough to talk about', () => {
    const thin = eachStory().filter(
      ({ story }) =>
        story.options.length < 3 ||
        story.stakeholders.length < 4 ||
        story.questions.length < 3 ||
        story.values.length === 0 ||
        new Set(story.qualities).size < 2,
    );
    expect(thin.map(({ name }) => name)).toEqual([]);
  });
});

describe('references and texts', () => {
  test.each(CARD_KINDS)('ids of %s are there once per deck, and once per language where no names are shared', (kind) => {
    for (const deck of decks) expect(twice(deck[kind].map(({ id }) => id)), `${deck.id}.${deck.language}`).toEqual([]);
    if (kind === 'values') return;
    for (const language of LANGUAGES)
      expect(twice(inLanguage(language).flatMap((deck) => deck[kind].map(({ id }) => id))), language).toEqual([]);
  });

  test('what a programme or a story names, is there in its language', () => {
    for (const language of LANGUAGES) {
      const known = (kind: (typeof CARD_KINDS)[number]) => new Set(inLanguage(language).flatMap((deck) => deck[kind].map(({ id }) => id)));
      const places = { cards: known('values'), story: known('stories'), theme: known('themes'), task: known('tasks') };
      const named = [
        ...storiesIn(language).map((story) => ({ name: story.id, settings: { cards: story.values } as Record<string, unknown> })),
        ...inLanguage(language).flatMap(({ programmes }) =>
          programmes.flatMap(({ id, activities }) => activities.map((one) => ({ name: `${id}/${one.id}`, settings: one.settings }))),
        ),
      ];
      const missing = named.flatMap(({ name, settings }) =>
        Object.entries(places).flatMap(([key, ids]) =>
          [settings[key] ?? []]
            .flat()
            .flatMap((each) => (typeof each === 'string' && ids.has(each) ? [] : [`${name}: ${key} ${String(each)}`])),
        ),
      );
      expect(missing, language).toEqual([]);
    }
  });

  test('the activities of a programme have different ids', () => {
    for (const { programmes } of decks)
      for (const { id, activities } of programmes) expect(twice(activities.map((one) => one.id)), id).toEqual([]);
  });

  test('no text is empty, doubles a space, has straight quotes, or waits to be written', () => {
    const spoiled = decks
      .flatMap((deck) => textsOf(deck, `${deck.id}.${deck.language}`))
      .filter(({ text }) => text.trim() === '' || / {2}|["']|\b(lorem|ipsum|todo|tbd|fixme|xxx)\b/i.test(text));
    expect(spoiled).toEqual([]);
  });
});
