/** A report as a document that knows no file format: page, Word and spreadsheet are made of the same. */
import type { Language } from '../deck/deck.ts';
import { decimal } from './words.ts';

/** A number that is not shown is null. */
export type Cell = string | number | null;

export type Column = { readonly title: string; readonly of: 'text' | 'number' };

export type Table = {
  readonly is: 'table';
  /** What it counts; unique within its section. */
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly note?: string;
};

export type Block =
  | Table
  | { readonly is: 'heading'; readonly text: string; readonly lang: Language }
  /** `own`: in the words of the facilitator. */
  | { readonly is: 'paragraph'; readonly text: string; readonly lang: Language; readonly own: boolean }
  | { readonly is: 'list'; readonly items: readonly string[]; readonly lang: Language }
  | { readonly is: 'quotes'; readonly title: string; readonly quotes: readonly string[]; readonly lang: Language }
  /** A picture of the group, for those that can draw it; what it shows is in the tables too. */
  | { readonly is: 'picture'; readonly activity: string; readonly phase: string; readonly id: string };

export type Section = {
  readonly id: string;
  readonly title: string;
  /** The language of the title: of the room, or of the report. */
  readonly lang: Language;
  /** Of the activity; null for a section of the whole room. */
  readonly kind: string | null;
  readonly blocks: readonly Block[];
};

export type ReportDocument = {
  readonly title: string;
  readonly subtitle: string;
  /** Of the report itself; words of the room have their own. */
  readonly language: Language;
  readonly roomLanguage: Language;
  readonly note: string;
  readonly sections: readonly Section[];
};

export const textual = (title: string): Column => ({ title, of: 'text' });
export const numeric = (title: string): Column => ({ title, of: 'number' });

/** What stands in the place of a number that is not shown; the note under its table says so. */
export const HIDDEN = '·';

/** A cell in words: a number with the decimal sign of the language. */
export function shownCell(cell: Cell, language: Language): string {
  if (cell === null) return HIDDEN;
  return typeof cell === 'string' || Number.isInteger(cell) ? `${cell}` : decimal(cell, language);
}
