/** One kind of cards as .csv, the way a Dutch Excel opens it at a double click: semicolons, a mark for UTF-8, CRLF, all quoted. */
import Papa from 'papaparse';
import type { CardKind, Deck } from '../../../shared/deck/deck.ts';
import { neutralised } from '../neutral.ts';
import { sheetOf } from './write-sheets.ts';

const MARK = '\uFEFF';

export function csvOf(deck: Deck, kind: CardKind): Buffer {
  const { columns, rows } = sheetOf(deck, kind);
  const lines = [
    columns.map(({ header }) => header[deck.language]),
    ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutralised(cell) : String(cell)))),
  ];
  return Buffer.from(`${MARK}${Papa.unparse(lines, { delimiter: ';', newline: '\r\n', quotes: true })}\r\n`);
}
