import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openLibrary } from '../../../server/decks/library.ts';
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
  expect(problems).toEqual([{ file: 'b.yaml', line: 1, field: 'id', problem: 'Dit deck staat ook in a.yaml. Geef het een ander id.' }]);
});

test('a value that no deck of this language has is a problem, and the story can still be played', () => {
  const folder = folderWith({
    'a.yaml': DECK.replace('values: [eerlijkheid]', 'values: [eerlijkheid, geduld]'),
    'en.yaml': ENGLISH.replaceAll('moed', 'geduld'),
  });
  const { decks, problems } = openLibrary(folder).list();
  expect(decks).toHaveLength(2);
  expect(problems).toEqual([
    { file: 'a.yaml', line: 35, field: 'stories.0.values.1', problem: 'De waardekaart ‘geduld’ staat in geen enkel deck in deze taal.' },
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
  ['nothing named', {}],
])('%s makes no snapshot', (_name, settings) => {
  expect(openLibrary(folderWith({ 'a.yaml': DECK })).snapshot(programme(settings), 'nl')).toBeNull();
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
