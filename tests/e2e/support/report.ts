/** A report in its four forms, read as others would read it: the page, the Word file, the spreadsheet, the data. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import { unzip } from '../../../server/sheets/read/zip.ts';
import { shownCell, type ReportDocument, type Table } from '../../../shared/harvest/document.ts';
import { HarvestSchema, type Harvest } from '../../../shared/harvest/harvest.ts';
import * as v from 'valibot';

export type Files = {
  readonly word: string;
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly sheet: string;
  readonly harvest: Harvest;
};
type Rows = readonly (readonly string[])[];

/** Presses the three buttons and reads what comes. Every part of a file counts, its properties too. */
export async function download(console: Page): Promise<Files> {
  const word = unzip(await file(console, 'Word'), () => true);
  const document = word.get('word/document.xml')?.toString('utf8') ?? '';
  const book = await readExcelFile(await file(console, 'Spreadsheet'));
  const data = (await file(console, 'Gegevens (JSON)')).toString('utf8');
  return {
    word: [...word.values()].map((part) => part.toString('utf8')).join('\n'),
    tables: all(document, 'w:tbl').map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map(wordsIn))),
    sheet: JSON.stringify(book),
    harvest: v.parse(HarvestSchema, JSON.parse(data)),
  };
}

async function file(console: Page, name: string): Promise<Buffer> {
  const button = console.getByRole('button', { name });
  await expect(button).toBeEnabled();
  const [got] = await Promise.all([console.waitForEvent('download'), button.click()]);
  return readFileSync(await got.path());
}

/** Elements of this name, none within another of it. */
const all = (xml: string, name: string): readonly string[] => xml.match(new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, 'gs')) ?? [];
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const wordsIn = (xml: string): string =>
  all(xml, 'w:t')
    .map((each) => each.replaceAll(/<[^>]*>/g, '').replaceAll(/&(\w+);/g, (_all, name: string) => ENTITIES[name] ?? ''))
    .join('')
    .trim();

/** The tables as a report should have them: a row of titles, then its rows, a number that is not shown as a dot. */
export function tablesIn({ sections, language }: ReportDocument): readonly Rows[] {
  return sections
    .flatMap(({ blocks }) => blocks.filter((block): block is Table => block.is === 'table'))
    .map(({ columns, rows }) => [
      columns.map(({ title }) => title),
      ...rows.map((row) => row.map((cell) => shownCell(cell, language).trim())),
    ]);
}

export function tablesOnPage(page: Page): Promise<Rows[]> {
  return page.locator('article table').evaluateAll((tables) =>
    // A drawing has a table of its own.
    tables
      .filter((table) => table.closest('figure') === null)
      .map((table) =>
        [...table.querySelectorAll('tr')].map((row) =>
          [...row.querySelectorAll('th,td')].map((cell) => (cell.querySelector('[aria-hidden]') ?? cell).textContent.trim()),
        ),
      ),
  );
}
