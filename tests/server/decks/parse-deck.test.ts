import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDeck } from '../../../server/decks/parse-deck.ts';
import { DECK, STORY } from './deck-texts.ts';

/** Problems of the good deck with one text replaced by another. */
function problemsOf(from: string, to: string) {
  expect(DECK).toContain(from);
  return parseDeck('proef.yaml', DECK.replace(from, to)).problems.map(({ line, field, problem }) => ({ line, field, problem }));
}

test('a good deck has no problems', () => {
  const { deck, problems } = parseDeck('proef.yaml', DECK);
  expect(problems).toEqual([]);
  expect(deck).toMatchObject({ id: 'proef', values: [{ id: 'eerlijkheid' }, { id: 'moed' }], stories: [{ id: 'een-verhaal' }] });
});

describe('a mistake is named with its line, its field and a sentence', () => {
  test.each([
    [
      'a word that is not in the list',
      'quality: betrouwbaar',
      'quality: eerlijk',
      14,
      'values.0.quality',
      'Hier staat eerlijk. Dit mag alleen zijn: bekwaam, betrouwbaar, betrokken, none.',
    ],
    [
      'a text that is too long',
      'title: Moed',
      `title: ${'m'.repeat(61)}`,
      17,
      'values.1.title',
      'Dit zijn 61 tekens; hoogstens 60 passen.',
    ],
    ['a text that is empty', 'title: Moed', 'title: " "', 17, 'values.1.title', 'Dit mag niet leeg zijn.'],
    [
      'a number where text belongs',
      'title: Moed',
      'title: 1984',
      17,
      'values.1.title',
      'Hier hoort tekst te staan. Zet er rechte aanhalingstekens omheen als het een getal of ja/nee lijkt.',
    ],
    ['a field that is missing', 'version: 1\n', '', 1, 'version', 'Het veld ‘version’ ontbreekt.'],
    [
      'a field of a card that is missing',
      '    explanation: Je durft.\n',
      '',
      16,
      'values.1.explanation',
      'Het veld ‘explanation’ ontbreekt.',
    ],
    ['a field that does not exist', 'version: 1', 'version: 1\nversie: 2', 5, 'versie', 'Het veld ‘versie’ bestaat niet.'],
    [
      'an id with a space',
      'id: moed',
      'id: de moed',
      16,
      'values.1.id',
      'Een id heeft alleen kleine letters, cijfers en streepjes, hoogstens 60 tekens.',
    ],
    ['a version below one', 'version: 1', 'version: 0', 4, 'version', 'Dit getal is minstens 1.'],
    ['a version that is no whole number', 'version: 1', 'version: 1.5', 4, 'version', 'Hier hoort een heel getal te staan.'],
    [
      'one option only',
      `      - { id: b, label: Niet, text: Ik doe het niet., consequence: Dan blijft het zo. }\n`,
      '',
      37,
      'stories.0.options',
      'Hier horen er minstens 2 te staan.',
    ],
    [
      'text where a list belongs',
      'questions: [Waarom?]',
      'questions: Waarom?',
      41,
      'stories.0.questions',
      'Hier hoort een lijst te staan.',
    ],
    [
      'an option that is called x',
      'id: b, label: Niet',
      'id: x, label: Niet',
      39,
      'stories.0.options.1.id',
      'Een optie heet a, b, c, d of e.',
    ],
    ['yes instead of true', 'other_option: true', 'other_option: yes', 40, 'stories.0.other_option', 'Hier hoort true of false te staan.'],
    ['the same value twice', 'id: moed', 'id: eerlijkheid', 16, 'values.1.id', 'Het id ‘eerlijkheid’ staat er twee keer.'],
    ['the same option twice', 'id: b, label: Niet', 'id: a, label: Niet', 39, 'stories.0.options.1.id', 'Het id ‘a’ staat er twee keer.'],
    [
      'the same quality twice',
      '[betrouwbaar, betrokken]',
      '[betrokken, betrokken]',
      34,
      'stories.0.qualities',
      'Hier horen minstens twee verschillende kwaliteiten te staan.',
    ],
  ])('%s', (_name, from, to, line, field, problem) => {
    expect(problemsOf(from, to)).toEqual([{ line, field, problem }]);
  });

  test('several mistakes are named together', () => {
    expect(
      parseDeck('proef.yaml', DECK.replace('version: 1', 'version: 0').replace('quality: none', 'quality: geen')).problems.map(
        ({ line }) => line,
      ),
    ).toEqual([4, 19]);
  });

  test('the same story twice', () => {
    expect(parseDeck('proef.yaml', DECK + STORY).problems).toMatchObject([{ field: 'stories.1.id', line: 47 }]);
  });
});

describe('a file that is no YAML', () => {
  test.each([
    ['a colon in a sentence', 'explanation: Je durft.', 'explanation: Je durft: altijd.', 18, /dubbele punt in de zin/],
    ['a tab', '    explanation: Je durft.', '\texplanation: Je durft.', 18, /tab|spring/],
    ['a field twice', 'version: 1', 'version: 1\nversion: 2', 5, /twee keer/],
    ['a quote that does not end', 'title: Moed', 'title: "Moed', 17, /./],
  ])('%s', (_name, from, to, line, sentence) => {
    const problems = problemsOf(from, to);
    expect(problems).toEqual([{ line, field: '', problem: expect.stringMatching(sentence) }]);
  });

  test('anchors and aliases are refused, so that a small file can’t grow in memory', () => {
    const layers = Array.from({ length: 20 }, (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}, *l${i}, *l${i}]`).join('\n');
    const start = performance.now();
    expect(parseDeck('bom.yaml', `l0: &l0 x\n${layers}\n`)).toMatchObject({
      deck: null,
      problems: [{ line: 1, problem: expect.stringContaining('& en *') }],
    });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test.each([
    ['nothing', ''],
    ['a list', '- a\n- b\n'],
    ['a number', '3'],
    ['deep nesting', '['.repeat(50_000)],
    ['two documents', `${DECK}\n---\n${DECK}`],
  ])('%s', (_name, text) => {
    const { deck, problems } = parseDeck('proef.yaml', text);
    expect(deck).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });

  test('no text makes it throw', () => {
    const lines = DECK.split('\n');
    const damaged = fc
      .tuple(
        fc.nat(lines.length - 1),
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 40 }),
          fc.constantFrom('- ', '? ', '!!js x', '&a', '*a', '{', '<<: *x', '---', '%YAML 9'),
        ),
      )
      .map(([at, text]) => lines.toSpliced(at, 1, text).join('\n'));
    fc.assert(
      fc.property(damaged, (text) => void parseDeck('proef.yaml', text)),
      { numRuns: 200 },
    );
  });
});
