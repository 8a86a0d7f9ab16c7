/** A deck as .xlsx: an explanation, a sheet for the deck itself, and one for every kind of card. */
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import type { Deck } from '../../../shared/deck/deck.ts';
import { dropDowns } from './drop-downs.ts';
import { explanationOf } from './explanation.ts';
import { headRows } from '../columns/head-table.ts';
import { escaped, isFormula } from '../neutral.ts';
import type { Cell } from '../columns/shapes.ts';
import { SHEETS, type Words } from '../columns/words.ts';
import { sheetsOf } from './write-sheets.ts';

const HEAD_COLUMNS: readonly Words[] = [
  { nl: 'Veld', en: 'Field' },
  { nl: 'Waarde', en: 'Value' },
  { nl: 'Wat zet je hier?', en: 'What goes here?' },
];
/** Of the sheets before those of the cards. */
const BEFORE = 2;

export async function xlsxOf(deck: Deck): Promise<Buffer> {
  const { language } = deck;
  const sheets = sheetsOf(deck);
  const explanation = explanationOf(deck, sheets);
  const cards = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [columns.map(({ header }) => title(header[language])), ...rows.map((row) => row.map(cellOf))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }));
  const files = [
    {
      sheet: SHEETS.explanation[language],
      data: [
        ...explanation.lines.map((line) => [
          { value: line, type: String, wrap: true, columnSpan: explanation.headers.length, height: 32, ...TOP },
        ]),
        [],
        explanation.headers.map(title),
        ...explanation.rows.map((row) => row.map(cellOf)),
      ],
      columns: [14, 28, 60, 44, 14, 14].map((width) => ({ width })),
      showGridLines: false,
    },
    {
      sheet: SHEETS.deck[language],
      data: [
        HEAD_COLUMNS.map((words) => title(words[language])),
        ...headRows(deck).map(({ field, cell }) => [title(field.header[language]), cellOf(cell), cellOf(field.help[language])]),
      ],
      columns: [22, 60, 60].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
    ...cards,
  ];
  const features = [dropDowns((index) => sheets[index - BEFORE]?.columns ?? null, language)];
  return writeExcelFile(files, { fontFamily: 'Calibri', fontSize: 11, features }).toBuffer();
}

const TOP = { alignVertical: 'top' } as const;

/** Of a column. */
export function title(text: string): CellObject {
  return { value: text, type: String, fontWeight: 'bold', backgroundColor: '#E8E4DA', wrap: true, ...TOP };
}

/** Text is written as text, never as a formula. What looks like one also gets the format for text, so that it stays text when edited. */
export function cellOf(cell: Cell): CellObject | null {
  if (cell === '' || cell === null) return null;
  if (typeof cell !== 'string') return { value: cell, ...TOP };
  const value = inXml(escaped(cell));
  return { value, type: String, wrap: true, ...TOP, ...(isFormula(cell) ? { format: '@' } : {}) };
}

/**
 * `_x0041_` means A in the file format, so a text that says so itself is told apart by its first sign (ECMA-376, 22.9.2.19). The
 * library looks texts up in an object and would find `toString` and the like there; written with such a sign they are no names.
 */
function inXml(text: string): string {
  if (text in Object.prototype) return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${text.slice(1)}`;
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
