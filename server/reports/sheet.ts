/** A report as a spreadsheet: one sheet a section, numbers as numbers, texts as texts that no program takes for a formula. */
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import type { Block, Cell, ReportDocument, Section } from '../../shared/harvest/document.ts';
import { REPORT_WORDS } from '../../shared/harvest/words.ts';
import { cellOf, title } from '../sheets/write/write-xlsx.ts';

type Row = readonly (CellObject | null)[];

/** What a sheet may be called: 31 signs, and none of these. */
const NAME_MAX = 31;
const FORBIDDEN = /[[\]:*?/\\']/g;

export async function sheetOf(report: ReportDocument): Promise<Buffer> {
  const { subtitle, note, sections } = report;
  const names = new Set<string>();
  const sheets = [
    { name: nameFor(report.title, names), rows: [[title(report.title)], [cellOf(subtitle)], [], ...noteRows(note)], columns: 1 },
    ...sections.map((section) => ({ name: nameFor(section.title, names), rows: rowsOf(section, report), columns: widest(section) })),
  ];
  const files = sheets.map(({ name, rows, columns }) => ({
    sheet: name,
    data: rows.map((row) => [...row]),
    columns: [{ width: 44 }, ...Array.from({ length: Math.max(0, columns - 1) }, () => ({ width: 18 }))],
  }));
  return writeExcelFile(files, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}

function rowsOf(section: Section, report: ReportDocument): readonly Row[] {
  return [[title(section.title)], [], ...section.blocks.flatMap((block) => blockRows(block, report))];
}

function blockRows(block: Block, { language }: ReportDocument): readonly Row[] {
  const hidden = REPORT_WORDS[language].hidden;
  const valueOf = (value: Cell): CellObject | null => cellOf(value ?? hidden);
  switch (block.is) {
    case 'table':
      return [
        [title(block.caption)],
        block.columns.map((column) => title(column.title)),
        ...block.rows.map((row) => row.map(valueOf)),
        ...(block.note ? [[cellOf(block.note)]] : []),
        [],
      ];
    case 'heading':
      return [[title(block.text)]];
    case 'paragraph':
      return noteRows(block.text);
    case 'list':
      return [...block.items.map((item): Row => [cellOf(item)]), []];
    case 'quotes':
      return [[title(block.title)], ...block.quotes.map((quote): Row => [cellOf(quote)]), []];
    case 'picture':
      return [];
  }
}

function noteRows(text: string): readonly Row[] {
  return text === '' ? [] : [[cellOf(text)], []];
}

function widest({ blocks }: Section): number {
  return Math.max(1, ...blocks.map((block) => (block.is === 'table' ? block.columns.length : 1)));
}

/** Sheets with the same name are told apart by a number. */
function nameFor(wished: string, taken: Set<string>): string {
  const clean = wished.replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/g, ' ').trim() || '-';
  for (let n = 1; ; n += 1) {
    const mark = n === 1 ? '' : ` ${n}`;
    const name = `${clean.slice(0, NAME_MAX - mark.length).trim()}${mark}`;
    if (!taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}
