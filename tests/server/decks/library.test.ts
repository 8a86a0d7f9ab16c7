import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { openLibrary, type InPlay } from '../../../server/decks/library.ts';
import { cardsIn, choiceOf } from '../../../shared/programmes/cards.ts';
import type { Programme } from '../../../shared/room/programme.ts';
import { DECK } from './deck-texts.ts';

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function programme(...settings: unknown[]): Programme {
  return {
    title: 'Proef',
    activities: settings.map((each, i) => ({ id: `a${i}`, kind: 'value-sort', title: 'Sorteren', minutes: 5, settings: each })),
  };
}

const ENGLISH = DECK.replace('language: nl', 'language: en').replace('Bekwaam,', 'Excellent,');

test('a broken deck is listed with its problem and does not stop the others', () => {
  const folder = folderWith({
    'goed.yaml': DECK,
    'stuk.yaml': DECK.replace('version: 1', 'version: zero'),
    'geen-tekst.yml': new Uint8Array([0xff, 0xfe, 0x00]),
    'reus.yaml': `# ${'x'.repeat(1_000_001)}`,
    'lees-mij.md': 'no deck',
    '.verborgen.yaml': 'no deck',
  });
  const { decks, problems } = openLibrary(folder).list();
  expect(decks.map(({ id }) => id)).toEqual(['proef']);
  expect(problems.map(({ file, line }) => [file, line])).toEqual([
    ['geen-tekst.yml', null],
    ['reus.yaml', null],
    ['stuk.yaml', 4],
  ]);
});

test('a folder that is not there is a problem, not an exception', () => {
  expect(openLibrary(join(folderWith({}), 'nowhere')).list()).toMatchObject({
    decks: [],
    problems: [{ line: null, problem: expect.stringContaining('map') }],
  });
});

test('the list leaves out what would spoil a story', () => {
  const list = JSON.stringify(openLibrary(folderWith({ 'a.yaml': DECK })).list());
  for (const spoiler of ['Er was eens', 'Allebei heeft een prijs', 'Vraag door', 'Dan is het gedaan', 'Waarom?'])
    expect(list).not.toContain(spoiler);
  expect(list).toContain('Maar wat als het regent?');
});

test('the same deck twice: the first file counts', () => {
  const { decks, problems } = openLibrary(folderWith({ 'a.yaml': DECK, 'b.yaml': DECK.replace('Een proef', 'De tweede') })).list();
  expect(decks.map(({ title }) => title)).toEqual(['Een proef']);
  expect(problems).toEqual([{ file: 'b.yaml', line: 1, field: 'id', problem: 'Deze set staat ook in a.yaml. Geef hem een ander id.' }]);
});

test('a value that no deck of this language has is a problem, and the story can still be played', () => {
  const folder = folderWith({
    'a.yaml': DECK.replace('values: [eerlijkheid]', 'values: [eerlijkheid, geduld]'),
    'en.yaml': ENGLISH.replaceAll('moed', 'geduld'),
  });
  const { decks, problems } = openLibrary(folder).list();
  expect(decks).toHaveLength(2);
  expect(problems).toEqual([
    { file: 'a.yaml', line: 35, field: 'stories.0.values.1', problem: 'De waardekaart ‘geduld’ staat in geen enkele set in deze taal.' },
  ]);
});

test('a snapshot has the cards that the programme names, from any deck of its language', () => {
  const values = DECK.slice(0, DECK.indexOf('stories:'));
  const library = openLibrary(
    folderWith({
      'a.yaml': values,
      'b.yaml': DECK.replace('id: proef', 'id: ander').replaceAll('eerlijkheid', 'geduld'),
      'en.yaml': ENGLISH,
    }),
  );
  const content = library.snapshot(programme({ cards: ['geduld', 'eerlijkheid'] }, { cards: ['geduld'], story: 'een-verhaal' }), 'nl');
  expect(content?.values.map(({ id }) => id)).toEqual(['eerlijkheid', 'geduld']);
  expect(content).toMatchObject({ language: 'nl', labels: { bekwaam: 'Bekwaam' }, stories: [{ id: 'een-verhaal', text: 'Er was eens.' }] });
  expect(library.snapshot(programme({ cards: ['eerlijkheid'] }), 'en')?.labels.bekwaam).toBe('Excellent');
});

test.each([
  ['a card that is missing', { cards: ['eerlijkheid', 'geduld'] }],
  ['a story that is missing', { cards: ['eerlijkheid'], story: 'nergens' }],
  ['a card by another name of JavaScript', { cards: ['__proto__'] }],
  ['settings of another shape', { cards: 'eerlijkheid' }],
  ['no settings', null],
])('%s makes no snapshot', (_name, settings) => {
  expect(openLibrary(folderWith({ 'a.yaml': DECK })).snapshot(programme(settings), 'nl')).toBeNull();
});

test('a programme that names no card has the labels of the first deck; without any deck there is no snapshot', () => {
  expect(openLibrary(folderWith({ 'a.yaml': DECK })).snapshot(programme({}), 'nl')).toMatchObject({
    labels: { bekwaam: 'Bekwaam' },
    values: [],
  });
  expect(openLibrary(folderWith({})).snapshot(programme({}), 'nl')).toBeNull();
});

test('the decks to begin with come first, a frame is listed apart and never dealt', () => {
  const named = (id: string): string => DECK.replace('id: proef', `id: ${id}`);
  const library = openLibrary(
    folderWith({
      'a.yaml': named('eerste'),
      'd.yaml': named('dilemmas-voor-ambtenaren'),
      'g.yaml': named('goed-werk-waardekaarten'),
      'k.yaml': named('kader').replace('version: 1', 'version: 1\nframe: true').replaceAll('moed', 'leeg'),
    }),
  );
  expect(library.list().decks.map(({ id }) => id)).toEqual(['goed-werk-waardekaarten', 'dilemmas-voor-ambtenaren', 'eerste']);
  expect(library.list().frames?.map(({ id }) => id)).toEqual(['kader']);
  expect(library.deck('kader', 'nl')?.frame).toBe(true);
  expect(library.snapshot(programme({ cards: ['leeg', 'eerlijkheid'] }), 'nl')).toBeNull();
  expect(library.snapshot(programme({ cards: ['eerlijkheid'] }), 'nl', [{ id: 'kader' }])).toBeNull();
});

test('with decks in play equal values are one card with all sources, and a card whose id was taken has one of its own', () => {
  const library = openLibrary(
    folderWith({
      'a.yaml': DECK,
      'b.yaml': DECK.replace('id: proef', 'id: ander')
        .replaceAll('Eigen tekst', 'Code van waterschappen')
        .replace('title: Moed', 'title: Rust')
        .replace('title: Een verhaal', 'title: Een ander verhaal'),
    }),
  );
  const wish = programme({ cards: ['eerlijkheid', 'moed', 'moed-2'] }, { cards: [], story: 'een-verhaal-2' });
  const content = library.snapshot(wish, 'nl', [{ id: 'proef' }, { id: 'ander' }]);
  expect(content?.values).toEqual([
    expect.objectContaining({
      id: 'eerlijkheid',
      source: 'Eigen tekst · Code van waterschappen',
      sources: ['Eigen tekst', 'Code van waterschappen'],
    }),
    { id: 'moed', title: 'Moed', explanation: 'Je durft.', quality: 'none', source: 'Eigen tekst' },
    expect.objectContaining({ id: 'moed-2', title: 'Rust' }),
  ]);
  expect(content?.stories).toMatchObject([{ id: 'een-verhaal-2', title: 'Een ander verhaal' }]);
  expect(library.snapshot(wish, 'nl')).toBeNull();
  expect(library.snapshot(wish, 'nl', [{ id: 'proef' }, { id: 'nergens' }])).toBeNull();
  expect(library.snapshot(wish, 'en', [{ id: 'proef' }, { id: 'ander' }])).toBeNull();
});

test('what the editor makes of the decks of the toolkit, whichever are in play, the server can deal', () => {
  const library = openLibrary(join(import.meta.dirname, '../../../decks'));
  const list = library.list();
  const dutch = list.decks.filter(({ language }) => language === 'nl').map(choiceOf);
  fc.assert(
    fc.property(fc.shuffledSubarray(dutch, { minLength: 1 }), (decks) => {
      const cards = cardsIn(list, 'nl', decks);
      const wish = programme({ cards: cards.values.map(({ id }) => id) }, ...cards.stories.map(({ id }) => ({ cards: [], story: id })));
      const content = library.snapshot(wish, 'nl', decks as InPlay[]);
      expect(content?.values.map(({ id, title }) => [id, title])).toEqual(cards.values.map(({ id, title }) => [id, title]));
      expect(content?.stories.map(({ id, title }) => [id, title])).toEqual(cards.stories.map(({ id, title }) => [id, title]));
    }),
    { numRuns: 50 },
  );
});

test('an edited file counts from the next question on; a room keeps its own snapshot', () => {
  const folder = folderWith({ 'a.yaml': DECK });
  const library = openLibrary(folder);
  const before = library.snapshot(programme({ cards: ['moed'] }), 'nl');
  writeFileSync(join(folder, 'a.yaml'), DECK.replace('title: Moed', 'title: Lef'));
  utimesSync(join(folder, 'a.yaml'), new Date(), new Date(Date.now() + 1_000));
  expect(library.snapshot(programme({ cards: ['moed'] }), 'nl')?.values[0]?.title).toBe('Lef');
  expect(before?.values[0]?.title).toBe('Moed');
});
