/**
 * IT1 A mistake in YAML or JSON is told with its line and its field; the cards come along as drafts.
 * IT2 A file that can't be read at all says on which line.
 * IT3 Only what is a field of a deck gets into it, whatever else the file says.
 */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CARD_KINDS, DraftSchema } from '../../../shared/deck/deck.ts';
import { sentenceOf } from '../../../shared/deck/words.ts';
import { DECK } from '../decks/deck-texts.ts';
import { cardsOf, read } from './files.ts';

async function problemsOf(from: string, to: string) {
  expect(DECK).toContain(from);
  const { rows } = await read('x.yaml', DECK.replace(from, to));
  return rows.flatMap(({ row, problems }) =>
    problems.filter(({ weight }) => weight === 'error').map((problem) => `${row} ${problem.column}: ${sentenceOf(problem, 'nl')}`),
  );
}

describe('IT1', () => {
  test('a good file', async () => {
    const back = await read('x.yaml', DECK);
    expect(back.head).toMatchObject({ id: 'proef', version: 1 });
    expect(back.rows.map(({ kind, row }) => [kind, row])).toEqual([
      ['values', 11],
      ['values', 16],
      ['stories', 23],
    ]);
    expect(back.remarks).toEqual([]);
  });

  test.each([
    ['quality: none', 'quality: durf', '16 quality: Hier staat durf. Dit mag alleen zijn: bekwaam, betrouwbaar, betrokken, none.'],
    [
      'title: Moed',
      'title: 1984',
      '16 title: Hier hoort tekst te staan. Zet er rechte aanhalingstekens omheen als het een getal of ja/nee lijkt.',
    ],
    ['    explanation: Je durft.\n', '', '16 explanation: Het veld ‘explanation’ ontbreekt.'],
    ['id: moed', 'id: eerlijkheid', '16 id: Het id ‘eerlijkheid’ staat er twee keer.'],
    ['id: moed', 'id: De moed', '16 id: Een id heeft alleen kleine letters, cijfers en streepjes, hoogstens 60 tekens.'],
    ['id: moed', 'naam: moed\n    id: moed', '16 naam: Het veld ‘naam’ bestaat niet.'],
    ['questions: [Waarom?]', 'questions: Waarom?', '23 questions: Hier hoort een lijst te staan.'],
    ['other_option: true', 'other_option: yes', '23 other_option: Hier hoort true of false te staan.'],
  ])('%s → %s', async (from, to, told) => {
    expect(await problemsOf(from, to)).toEqual([told]);
    expect(cardsOf(await read('x.yaml', DECK.replace(from, to)))).toHaveLength(3);
  });

  test('JSON has lines too', async () => {
    const json =
      '{\n  "title": "Onze \\"set\\"",\n  "version": "drie",\n  "values": [\n    { "id": "moed" },\n    { "id": "rust",\n      "title": 3 }\n  ]\n}\n';
    const back = await read('x.json', json);
    expect(back.head).toEqual({ title: 'Onze "set"' });
    expect(back.remarks).toMatchObject([{ row: 3, column: 'version', nl: 'Hier hoort een heel getal te staan.' }]);
    expect(back.rows.map(({ row }) => row)).toEqual([5, 6]);
    expect(cardsOf(back)).toMatchObject([
      { id: 'moed', title: '' },
      { id: 'rust', title: '3' },
    ]);
  });

  test('what is wrong in a list leaves the rest of the list alone', async () => {
    const back = await read(
      'x.yaml',
      DECK.replace(
        '{ who: De ander, stake: Zijn huis }',
        '{ who: De ander, stake: 5 }\n      - Noor\n      - { who: Bram, stake: Zijn werk }',
      ),
    );
    expect(cardsOf(back, 'stories')).toMatchObject([
      { stakeholders: [{ who: 'Joyce' }, { who: 'De ander', stake: '5' }, { who: 'Bram' }] },
    ]);
  });

  test('something that is no card', async () => {
    const back = await read('x.yaml', `${DECK.replace('  - id: moed', '  - los woord\n  - id: moed')}tasks: geen\n`);
    expect(back.rows[1]).toMatchObject({ card: null, row: 16, problems: [{ code: 'not-fields' }] });
    expect(back.remarks).toMatchObject([{ column: 'tasks', weight: 'error' }]);
  });
});

describe('IT2', () => {
  test.each([
    ['x.yaml', DECK.replace('version: 1', '\tversion: 1'), 4],
    ['x.yaml', DECK.replace('title: Moed', 'title: "Moed'), 17],
    ['x.yaml', '- a\n- b\n', 1],
    ['x.yaml', DECK.replace('source: Eigen tekst', 'source: &bron Eigen tekst'), 6],
    ['x.json', '{\n "id": "a",\n}', 3],
    ['x.json', '{\n "id": "a"', 2],
    ['x.json', '[1]', 1],
    ['x.json', '', null],
  ])('%s', async (name, text, row) => {
    if (text === '') return expect(read(name, text)).rejects.toMatchObject({ code: 'file-not-read', why: 'empty' });
    const back = await read(name, text);
    expect(back.rows).toEqual([]);
    expect(back.remarks).toMatchObject([{ weight: 'error', row }]);
  });
});

describe('IT3', () => {
  test('whatever JSON says, the cards are drafts and the head has fields of a deck', async () => {
    const card = fc.dictionary(
      fc.constantFrom('id', 'title', 'text', 'options', 'values', 'minutes', 'activities', 'protagonist', '__proto__', 'x'),
      fc.jsonValue(),
    );
    const deck = fc.dictionary(fc.constantFrom('id', 'title', 'language', 'labels', 'look', 'constructor', 'x'), fc.jsonValue());
    const lists = fc.record(
      Object.fromEntries(CARD_KINDS.map((kind) => [kind, fc.oneof(fc.array(fc.oneof(card, fc.jsonValue())), fc.jsonValue())])),
    );
    await fc.assert(
      fc.asyncProperty(deck, lists, async (head, cards) => {
        const back = await read('x.json', JSON.stringify({ ...head, ...cards }));
        for (const kind of CARD_KINDS) {
          const drafts = cardsOf(back, kind).filter((each) => each !== null);
          expect(v.safeParse(DraftSchema.entries[kind], drafts).issues).toBeUndefined();
          expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
        }
        for (const [name, value] of Object.entries(back.head)) expect(v.is(DraftSchema.entries[name as 'id'], value)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
