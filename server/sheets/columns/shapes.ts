/** How one field is written in one cell, and what a cell means. Reading is liberal: what can't be understood stays as it is, for the schema to refuse. */
import type { Language, QualityLabels } from '../../../shared/deck/deck.ts';
import type { Shape } from './column.ts';
import { LONGEST_CELL } from '../limits.ts';
import { isId, slug } from '../read/ids.ts';
import { codeOf, wordOf, type Choice } from './words.ts';

/** What a cell of a spreadsheet holds; null and an empty text are the same. */
export type Cell = string | number | boolean | null;

/** What reading needs to know of the whole file. */
export type Reading = {
  readonly language: Language;
  readonly labels: Partial<QualityLabels>;
  /** Value cards of this file by their title, in small letters. */
  readonly valueIds: ReadonlyMap<string, string>;
};

export function writeCell(shape: Shape, value: unknown, language: Language): Cell {
  if (value === undefined || value === null) return '';
  switch (shape.as) {
    case 'number':
      return typeof value === 'number' ? value : String(value);
    case 'choice':
      return wordOf(shape.of, value, language) ?? '';
    case 'choices':
      return joined(texts(value).map((code) => wordOf(shape.of, code, language) ?? code));
    case 'list':
    case 'ids':
      return joined(texts(value));
    case 'json':
      return isEmptyObject(value) ? '' : shortJson(value);
    default:
      return typeof value === 'string' ? value : '';
  }
}

/** @returns undefined for an empty cell of a field that is not text, so that the schema says what is missing */
export function readCell(shape: Shape, cell: Cell, reading: Reading): unknown {
  const text = textOf(cell, reading.language).trim();
  switch (shape.as) {
    case 'number':
      return numberOf(cell, text);
    case 'choice':
      return text === '' ? undefined : (codeOf(shape.of, text, reading.labels) ?? text);
    case 'choices':
      return split(text).map((word) => codeOf(shape.of, word, reading.labels) ?? word);
    case 'list':
      return split(text);
    case 'ids':
      return split(text).map((word) => reading.valueIds.get(word.toLowerCase()) ?? (isId(word) ? word : slug(word) || word));
    case 'json':
      return text === '' ? undefined : jsonOf(text);
    default:
      return text;
  }
}

/** A cell as text; Excel makes a truth of the word `waar`. */
export function textOf(cell: Cell, language: Language): string {
  if (typeof cell === 'boolean') return language === 'nl' ? (cell ? 'waar' : 'onwaar') : String(cell);
  return cell === null ? '' : String(cell);
}

export function choiceOf(shape: Shape): Choice | null {
  return 'of' in shape ? shape.of : null;
}

function numberOf(cell: Cell, text: string): unknown {
  if (typeof cell === 'number') return cell;
  if (text === '') return undefined;
  const digits = /^(\d{1,6})(?:[.,]0+)?\s*(?:min\.?|minuten|minutes|minuut|minute|['’′])?$/i.exec(text)?.[1];
  return digits === undefined ? text : Number(digits);
}

/** One item with a comma in it gets a semicolon behind it: then the comma does not count as a separator. */
function joined(items: readonly string[]): string {
  return items.length === 1 && items[0]?.includes(',') ? `${items[0]};` : items.join('; ');
}

function split(text: string): string[] {
  return text
    .split(/[;\n]/.test(text) ? /[;\n]/ : ',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Too long for a cell: it is kept in pieces elsewhere. */
function shortJson(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > LONGEST_CELL ? '' : json;
}

/** Something that is no JSON stays text, which the schema refuses. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
