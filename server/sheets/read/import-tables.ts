/** Sheets with rows of cells become a preview of cards. */
import { CARD_KINDS, MOST_CARDS, type CardKind } from '../../../shared/deck/deck.ts';
import { sentenceOf } from '../../../shared/deck/words.ts';
import type { ImportPreview, ImportRemark, ImportedRow } from '../../../shared/protocol/studio.ts';
import { cleaner, type Cleaner } from './clean.ts';
import { findHeader, kindOfSheet, type Header } from '../columns/headers.ts';
import { readHeadRows, type Head } from '../columns/head-table.ts';
import { restored } from '../neutral.ts';
import { MOST_COLUMNS } from '../limits.ts';
import { dirtRemark, remark } from './remarks.ts';
import { importedRows } from './rows.ts';
import type { Cell, Reading } from '../columns/shapes.ts';
import { headerRemarks } from './sheet-remarks.ts';
import { rawCards } from './sheet-cards.ts';
import type { Table } from './table.ts';
import { bare, SHEETS, type Words } from '../columns/words.ts';

/** A sheet with cards, its cells cleaned. */
type CardSheet = { readonly table: Table; readonly header: Header; readonly rows: readonly (readonly Cell[])[]; readonly clean: Cleaner };

export function previewOfTables(tables: readonly Table[]): ImportPreview {
  const remarks: ImportRemark[] = tables.flatMap((table) => table.remarks);
  const sheets: CardSheet[] = [];
  const cleaners: { readonly name: string; readonly clean: Cleaner }[] = [];
  let head: Head = {};
  for (const table of tables) {
    const kind = tables.length > 1 || kindOfSheet(table.name) !== 'explanation' ? kindOfSheet(table.name) : null;
    if (kind === 'explanation' || table.rows.every((row) => row.every(isEmpty))) continue;
    const clean = cleaner();
    cleaners.push({ name: table.name, clean });
    const header = findHeader(table.rows, kind === 'deck' ? null : kind) ?? findHeader(table.rows, null);
    if (kind === 'deck' && (header?.keys.size ?? 0) < 3) {
      const read = readHeadRows(cleanRows(table, null, clean), bare(table.name) === bare(SHEETS.deck.en) ? 'en' : 'nl');
      head = read.head;
      remarks.push(...headRemarks(table.name, read.problems));
    } else if (header) sheets.push({ table, header, rows: cleanRows(table, header, clean), clean });
    else remarks.push(remark('error', NO_HEADERS, { sheet: table.name }));
  }
  const valueIds = new Map<string, string>();
  const rows = CARD_KINDS.flatMap((kind) => sheetsOf(kind, sheets, { head, valueIds }, remarks));
  for (const { name, clean } of cleaners)
    for (const [dirt, { count, first }] of clean.tallies) remarks.push(dirtRemark(dirt, count, { sheet: name, ...first }));
  if (rows.length === 0 && !remarks.some(({ weight }) => weight === 'error')) remarks.push(remark('error', NO_CARDS));
  return { head, rows, remarks };
}

/** The cards of one kind. Values come first and leave their ids in `valueIds`, so that stories can name them by their title. */
function sheetsOf(
  kind: CardKind,
  sheets: readonly CardSheet[],
  { head, valueIds }: { readonly head: Head; readonly valueIds: Map<string, string> },
  remarks: ImportRemark[],
): ImportedRow[] {
  const own = sheets.filter(({ header }) => header.kind === kind);
  const cards = own.flatMap(({ table, header, rows, clean }) => {
    const reading: Reading = { language: header.language, labels: head.labels ?? {}, valueIds };
    remarks.push(...headerRemarks(table.name, header));
    return rawCards(table.name, header, rows, reading, clean);
  });
  if (cards.length > MOST_CARDS)
    remarks.push(remark('error', TOO_MANY, { sheet: own[0]?.table.name ?? '', row: cards[MOST_CARDS]?.row ?? null }));
  const rows = importedRows(kind, cards.slice(0, MOST_CARDS), { optional: true });
  if (kind === 'values') for (const { card } of rows) if (card && card.title !== '') valueIds.set(card.title.toLowerCase(), card.id);
  return rows;
}

/** Cells as text, number or truth: without invisible signs, and without the apostrophe of an export. */
function cleanRows(table: Table, header: Header | null, clean: Cleaner): Cell[][] {
  const titles = new Map([...(header?.keys ?? [])].map(([index, key]) => [index, header?.titles.get(key) ?? null]));
  return table.rows.map((row, i) =>
    row.slice(0, MOST_COLUMNS).map((cell, column): Cell => {
      const spot = { row: i + 1, column: titles.get(column) ?? null };
      if (typeof cell === 'string') return cell === '' ? '' : clean.text(restored(cell), spot);
      if (!(cell instanceof Date)) return cell;
      clean.note('date', spot);
      return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
    }),
  );
}

function headRemarks(sheet: string, problems: ReturnType<typeof readHeadRows>['problems']): ImportRemark[] {
  return problems.map(({ found, column }) =>
    remark(found.weight, { nl: sentenceOf(found, 'nl'), en: sentenceOf(found, 'en') }, { sheet, column }),
  );
}

function isEmpty(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

const NO_HEADERS: Words = {
  nl: 'Hier herkennen we geen koppen boven de kolommen. Zet in de eerste rij bijvoorbeeld Titel en Uitleg, of begin met een download uit de studio.',
  en: 'We don’t recognise any headers above the columns here. Put for example Title and Explanation in the first row, or begin with a download from the studio.',
};
const NO_CARDS: Words = {
  nl: 'In dit bestand staan geen kaarten. Kijk of er onder de koppen rijen zijn ingevuld.',
  en: 'There are no cards in this file. Check whether rows are filled in below the headers.',
};
const TOO_MANY: Words = {
  nl: `Er passen hoogstens ${MOST_CARDS} kaarten van één soort in een set. Vanaf deze rij namen we ze niet over. Verdeel het bestand over meer sets.`,
  en: `A deck holds at most ${MOST_CARDS} cards of one kind. From this row we did not take them over. Divide the file over more decks.`,
};
