/**
 * Spreadsheets that another program wrote. A real LibreOffice opens our template, or one from scratch, and saves it in its own
 * way; nothing may be lost on the way back.
 *
 * LO1 our .xlsx, saved as OpenDocument and again as .xlsx: every deck that we ship
 * LO2 our .csv, opened and saved as .xlsx, and as csv the way a Dutch Excel does it: semicolons, Windows-1252
 * LO3 texts that look like formulas, dates or numbers stay texts
 * LO4 made from scratch in LibreOffice, with a formula of its own
 */
import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDecks } from '../../../server/decks/load.ts';
import { writeFile } from '../../../server/sheets/write/write-file.ts';
import type { Deck } from '../../../shared/deck/deck.ts';
import { allCards, cardsOf, read, told } from './files.ts';

const { decks } = loadDecks(join(import.meta.dirname, '..', '..', '..', 'decks'));
const DUTCH_EXCEL = 'csv:Text - txt - csv (StarCalc):59,34,ANSI,1';
const SEMICOLONS_UTF8 = '--infilter=CSV:59,34,76';
const HALF_A_MINUTE = 30_000;

const run = promisify(execFile);
const there = (process.env['PATH'] ?? '').split(delimiter).some((folder) => canRun(join(folder, 'soffice')));
const folder = mkdtempSync(join(tmpdir(), 'goed-werk-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Opens a file of the folder and saves it as another; @returns its path */
async function saved(file: string, as: string, ...more: string[]): Promise<string> {
  const [ending = ''] = as.split(':');
  const into = mkdtempSync(join(folder, 'out-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', ['--headless', profile, ...more, '--convert-to', as, '--outdir', into, file], { timeout: 4 * HALF_A_MINUTE });
  return join(into, basename(file).replace(/\.\w+$/, `.${ending}`));
}

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const known = (id: string): Deck => {
  const deck = decks.find((each) => each.id === id && each.language === 'nl');
  if (!deck) throw new Error(`no deck ${id}`);
  return deck;
};

test('in CI LibreOffice is there, so that nothing below is left out', () => {
  expect(there || process.env['CI'] === undefined, 'soffice is not on the path; .ci/run installs libreoffice-calc-nogui').toBe(true);
});

describe.runIf(there)('LibreOffice (not run where soffice is not installed)', { timeout: 8 * HALF_A_MINUTE }, () => {
  // The first start makes a profile, which takes longest.
  beforeAll(async () => void (await saved(put('warm.csv', 'Titel\nMoed\n'), 'xlsx')), 4 * HALF_A_MINUTE);

  test.each(['goed-werk-waardekaarten', 'dilemmas-voor-ambtenaren', 'dienend-leiderschap', 'themas-en-opgaven'])('LO1 %s', async (id) => {
    const deck = known(id);
    const ours = put(`${id}.xlsx`, await writeFile(deck, 'xlsx', 'values'));
    const theirs = await saved(await saved(ours, 'ods'), 'xlsx');
    const back = await read('terug.xlsx', readFileSync(theirs));
    expect(cardsOf(back)).toEqual(allCards(deck));
    expect(back.head.title).toBe(deck.title);
    expect(back.remarks).toEqual([]);
  });

  test.each([
    ['goed-werk-waardekaarten', 'values'],
    ['dilemmas-voor-ambtenaren', 'stories'],
    ['dienend-leiderschap', 'programmes'],
  ] as const)('LO2 %s', async (id, kind) => {
    const deck = known(id);
    const ours = put(`${id}.csv`, await writeFile(deck, 'csv', kind));
    const book = await saved(ours, 'xlsx', SEMICOLONS_UTF8);
    expect(cardsOf(await read('terug.xlsx', readFileSync(book)))).toEqual(deck[kind]);
    const dutch = readFileSync(await saved(book, DUTCH_EXCEL));
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(dutch), 'really Windows-1252').toThrow();
    expect(cardsOf(await read('terug.csv', dutch))).toEqual(deck[kind]);
  });

  test('LO3', async () => {
    const texts = [
      '=1+1',
      '+31 6',
      '-5',
      '@naam',
      "'=x",
      '3-4',
      '0012',
      'WAAR',
      '1e5',
      '<b>vet</b>',
      '_x0041_',
      'Recht\u00ADvaardig',
      '😀',
    ];
    const values = texts.map((text, i) => ({ id: `w-${i}`, title: text, explanation: text, quality: 'none' as const, source: text }));
    const deck: Deck = { ...known('waarden-gemeenten'), values };
    const book = await saved(await saved(put('vreemd.xlsx', await writeFile(deck, 'xlsx', 'values')), 'ods'), 'xlsx');
    expect(cardsOf(await read('terug.xlsx', readFileSync(book)))).toEqual(values);
    const dutch = await saved(book, 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,3');
    const sheet = dutch.replace(/\.csv$/, '-Waarden.csv');
    expect(cardsOf(await read('terug.csv', readFileSync(sheet)))).toEqual(values);
  });

  test('LO4', async () => {
    const scratch = put(
      'eigen.csv',
      Buffer.from(
        'Uitleg;Titel;Aantal\r\n"Je durft; ook als het spannend is.";Moed;=1+2\r\n;;\r\nJe bent één met je vak.;Vakmanschap;3\r\n',
        'latin1',
      ),
    );
    const book = await saved(scratch, 'xlsx', '--infilter=CSV:59,34,1,1,,0,false,false,false,false,false,0,true');
    const back = await read('eigen.xlsx', readFileSync(book));
    expect(cardsOf(back, 'values')).toEqual([
      { id: 'moed', title: 'Moed', explanation: 'Je durft; ook als het spannend is.', quality: 'none', source: 'Eigen tekst' },
      { id: 'vakmanschap', title: 'Vakmanschap', explanation: 'Je bent één met je vak.', quality: 'none', source: 'Eigen tekst' },
    ]);
    expect(back.rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(told(back)).toEqual([]);
    expect(back.remarks.map(({ nl }) => nl)).toContainEqual(expect.stringContaining('‘Aantal’'));
  });
});
