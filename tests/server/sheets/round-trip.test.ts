/**
 * RT1 Out and in again gives the same cards and the same deck, in every format, for every deck that we ship and for any draft.
 * RT2 A logo does not fit in a spreadsheet; the first sheet says so. In YAML and JSON it comes back.
 * RT3 Whoever changes a cell gets what the cell says, also where ‘Bewaard’ keeps something.
 * RT4 YAML comes out as the shipped files are written, so that both can be compared line by line.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDecks } from '../../../server/decks/load.ts';
import { parseDeck } from '../../../server/decks/parse-deck.ts';
import { exportDeck } from '../../../server/sheets/export-deck.ts';
import { importFile } from '../../../server/sheets/import-file.ts';
import { writeFile } from '../../../server/sheets/write/write-file.ts';
import { CARD_KINDS, type CardKind, type Deck } from '../../../shared/deck/deck.ts';
import { FORMATS } from '../../../shared/protocol/studio.ts';
import { draft } from './drafts.ts';
import { allCards, cardsOf, read } from './files.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'decks');
const { decks } = loadDecks(FOLDER);
const LOGO = 'data:image/png;base64,iVBORw0KGgo=';

function headOf(deck: Deck): Partial<Deck> {
  const { values: _v, stories: _s, themes: _t, tasks: _k, programmes: _p, ...head } = deck;
  return head;
}

function shipped(id: string): Deck {
  const deck = decks.find((each) => each.id === id && each.language === 'nl');
  if (!deck) throw new Error(`no deck ${id}`);
  return deck;
}

describe('RT1 the decks that we ship', () => {
  test.each(decks.map((deck) => [`${deck.id}.${deck.language}`, deck] as const))('%s', async (_name, deck) => {
    for (const format of ['xlsx', 'yaml', 'json'] as const) {
      const back = await read(`x.${format}`, await writeFile(deck, format, 'values'));
      expect(cardsOf(back), format).toEqual(allCards(deck));
      expect(back.head, format).toEqual(headOf(deck));
      expect(back.remarks, format).toEqual([]);
      expect(back.rows.flatMap(({ problems }) => problems.filter(({ weight }) => weight === 'error'))).toEqual([]);
    }
    for (const kind of CARD_KINDS) {
      if (deck[kind].length === 0) continue;
      const back = await read('x.csv', await writeFile(deck, 'csv', kind));
      expect(cardsOf(back), kind).toEqual(deck[kind]);
      expect(back.rows.every((row) => row.kind === kind)).toBe(true);
    }
  });
});

describe('RT1 any draft', () => {
  test.each(['xlsx', 'yaml', 'json'] as const)('%s', async (format) => {
    await fc.assert(
      fc.asyncProperty(draft, async (deck) => {
        const back = await read(`x.${format}`, await writeFile(deck, format, 'values'));
        expect(cardsOf(back)).toEqual(allCards(deck));
        expect(back.head).toEqual(headOf(deck));
      }),
      { numRuns: 60 },
    );
  });

  test('csv', async () => {
    await fc.assert(
      fc.asyncProperty(draft, fc.constantFrom<CardKind>(...CARD_KINDS), async (deck, kind) => {
        const back = await read('x.csv', await writeFile(deck, 'csv', kind));
        expect(cardsOf(back)).toEqual(deck[kind]);
      }),
      { numRuns: 150 },
    );
  });
});

test('through the threads, with a name and a media type', async () => {
  const deck = shipped('dienend-leiderschap');
  for (const format of FORMATS) {
    const file = await exportDeck(deck, format);
    expect(file.name).toBe(`dienend-leiderschap.nl${format === 'csv' ? '.waarden' : ''}.${format}`);
    const back = await importFile(file.name, file.bytes);
    expect('rows' in back && cardsOf(back)).toEqual(format === 'csv' ? deck.values : allCards(deck));
  }
});

test('RT2 a logo', async () => {
  const deck: Deck = { ...shipped('waarden-gemeenten'), look: { accent: '#1a2b3c', logo: LOGO } };
  for (const format of ['yaml', 'json'] as const)
    expect((await read(`x.${format}`, await writeFile(deck, format, 'values'))).head.look).toEqual(deck.look);
  const sheet = await writeFile(deck, 'xlsx', 'values');
  expect((await read('x.xlsx', sheet)).head.look).toEqual({ accent: '#1a2b3c' });
});

test('RT1 texts and settings too long for one cell', async () => {
  const long = ` ${'Ja 😀  '.repeat(2_800)} `;
  const deck = {
    ...shipped('dienend-leiderschap'),
    description: long,
    source: long,
    programmes: [
      {
        id: 'p',
        title: long,
        purpose: '',
        activities: [{ id: 'a', kind: 'theme', title: '', minutes: 5, settings: { een: long, twee: long } }],
      },
    ],
  } as Deck;
  const back = await read('x.xlsx', await writeFile(deck, 'xlsx', 'values'));
  expect(cardsOf(back, 'programmes')).toEqual(deck.programmes);
  expect(back.head).toMatchObject({ description: long, source: long });
});

test('RT3 a changed cell wins from what was kept', async () => {
  const task = { ...shipped('themas-en-opgaven').tasks[0], id: 'opgave', title: 'Opgave ', prompts: ['', 'Waarom?'] };
  const deck = { ...shipped('themas-en-opgaven'), tasks: [task] } as Deck;
  const csv = Buffer.from(await writeFile(deck, 'csv', 'tasks')).toString();
  expect(csv).toContain('"Bewaard 1"');
  const [changed] = cardsOf(await read('x.csv', csv.replace('"Waarom?"', '"Waarom niet?"')));
  expect(changed).toMatchObject({ title: 'Opgave ', prompts: ['Waarom niet?'] });
});

describe('RT4', () => {
  test.each(decks.map((deck) => [`${deck.id}.${deck.language}.yaml`, deck] as const))('%s', async (file, deck) => {
    const yaml = Buffer.from(await writeFile(deck, 'yaml', 'values')).toString();
    const own = readFileSync(join(FOLDER, file), 'utf8');
    // Remarks between the cards are not part of a deck.
    const lines = own.split('\n').filter((line) => !/^ +#/.test(line));
    expect(yaml.split('\n')).toEqual(lines);
    expect(parseDeck(file, yaml).deck).toEqual(deck);
  });
});
