/** One kind of cards as .csv, the way a Dutch Excel opens it at a double click: semicolons, a mark for UTF-8, CRLF, all quoted. */
import Papa from 'papaparse';
import { CARD_KINDS, type CardKind, type Deck } from '../../shared/deck/deck.ts';
import { neutralised } from './neutral.ts';
import { sheetOf } from './write-sheets.ts';

const MARK = '\uFEFF';

/** The kind that a csv has when nobody chose: the first of which the deck has cards. */
export function firstKind(deck: Deck): CardKind {
  return CARD_KINDS.find((kind) => deck[kind].length > 0) ?? 'values';
}

export function csvOf(deck: Deck, kind: CardKind): Buffer {
  const { columns, rows } = sheetOf(deck, kind);
  const lines = [
    columns.map(({ header }) => header[deck.language]),
    ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutralised(cell) : String(cell)))),
  ];
  return Buffer.from(`${MARK}${Papa.unparse(lines, { delimiter: ';', newline: '\r\n', quotes: true })}\r\n`);
}
