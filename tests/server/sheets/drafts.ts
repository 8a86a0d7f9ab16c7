/** Drafts of every kind, with the texts that files find hardest. */
import fc from 'fast-check';
import { FAMILIES, LANGUAGES, LEVELS, QUALITIES, type Card, type Deck } from '../../../shared/deck/deck.ts';
import { cleaner } from '../../../server/sheets/read/clean.ts';

const NASTY = [
  ...['=1+1', '+31', '-', '@naam', "'=x", "''", "'", "'-a", '＝SOM(A1)', '\t=1', '=HYPERLINK("http://x.nl";"klik")', "''''+"],
  ...['1', '0012', '3-4', '1e5', '12:30', 'true', 'ja', 'waar', 'null', '~', 'NaN', '#N/B', '#', '# geen commentaar', 'a # b'],
  ...['a;b', 'a, b', 'a,', ';', 'a\nb', '\n', 'a\n\nb', ' links', 'rechts ', '  ', '\ta\tb', '- a\n- b', '• a', 'a: b', 'a:', ': a'],
  ...['"', '""', '"a"; "b"', '[', '{ a: b }', '*a', '&a', '!!js x', '%', '`', '|', '>', '? a', '---', '...', '<<', '\\', '\\n', '\\u0041'],
  ...[
    '_x0041_',
    '_x005F_x0041_',
    '<script>alert(1)</script>',
    '&amp;',
    '&#65;',
    ']]>',
    '<![CDATA[',
    '😀',
    'e\u0301',
    'Recht\u00ADvaardig',
    '\u00A0',
  ],
];
const isClean = (value: unknown): boolean => JSON.stringify(cleaner().deep(value, SPOT)) === JSON.stringify(value);
const SPOT = { row: null, column: null };

/** Texts as they are after cleaning: without invisible signs, lines ended by a newline. */
const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', 'Moed', 'Je zegt wat waar is.', 'Eerste alinea.\n\nTweede alinea.') },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).filter(isClean) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...NASTY), { maxLength: 3 }).map((parts) => parts.join('')) },
);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/);
const list = <Item>(item: fc.Arbitrary<Item>, maxLength = 7): fc.Arbitrary<Item[]> => fc.array(item, { maxLength });
const optional = fc.option(text, { nil: undefined });
const minutes = fc.integer({ min: 0, max: 240 });
const settings = fc
  .dictionary(fc.constantFrom('lenses', 'story', 'kwaliteit', 'a b'), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2 })
  .map((value) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>)
  .filter(isClean);

const card = {
  values: fc.record({ id, title: text, explanation: text, quality: fc.constantFrom(...FAMILIES), source: text }),
  stories: fc.record({
    id,
    title: text,
    protagonist: fc.record({ name: text, role: text, level: fc.constantFrom(...LEVELS) }),
    setting: text,
    audience: list(text),
    themes: list(text),
    difficulty: fc.constantFrom(1, 2, 3),
    text,
    stakeholders: list(fc.record({ who: text, stake: text })),
    qualities: list(fc.constantFrom(...QUALITIES), 4),
    values: list(id),
    question: text,
    options: list(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), text, consequence: text, label: text }), 6),
    other_option: fc.boolean(),
    questions: list(text),
    twists: list(fc.record({ id: fc.oneof(fc.constantFrom('t1', 't2'), id), text })),
    notes: text,
    afterword: text,
    warning: fc.option(text),
    source: optional,
    licence: optional,
  }),
  themes: fc.record({ id, title: text, question: text, prompts: list(text), minutes, notes: text, source: optional }),
  tasks: fc.record({
    id,
    title: text,
    assignment: text,
    prompts: list(text),
    work: fc.constantFrom('alone', 'table'),
    answer: fc.constantFrom('text', 'none'),
    minutes,
    notes: text,
    source: optional,
  }),
  programmes: fc.record({
    id,
    title: text,
    purpose: text,
    activities: list(
      fc.record({ id, kind: fc.oneof(fc.constantFrom('dilemma', 'theme'), id), title: text, minutes, notes: optional, settings }),
      4,
    ),
  }),
};
const cards = <Item extends Card>(item: fc.Arbitrary<unknown>): fc.Arbitrary<Item[]> =>
  fc.uniqueArray(item as fc.Arbitrary<Item>, { maxLength: 3, selector: (each) => each.id });

/** Without fields that are undefined: JSON has none. */
export const draft: fc.Arbitrary<Deck> = fc
  .record({
    id,
    title: text,
    language: fc.constantFrom(...LANGUAGES),
    version: fc.integer({ min: 1, max: 999 }),
    description: text,
    source: text,
    year: fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: undefined }),
    licence: text,
    frame: fc.option(fc.boolean(), { nil: undefined }),
    look: fc.option(fc.record({ accent: fc.option(fc.constantFrom('#1a2b3c', '#ffffff'), { nil: undefined }) }), { nil: undefined }),
    labels: fc.record({ bekwaam: text, betrouwbaar: text, betrokken: text }),
    values: cards(card.values),
    stories: cards(card.stories),
    themes: cards(card.themes),
    tasks: cards(card.tasks),
    programmes: cards(card.programmes),
  })
  .map((deck) => JSON.parse(JSON.stringify(deck)) as Deck);
