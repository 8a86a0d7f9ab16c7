/**
 * Nothing is lost on the way through a spreadsheet: fields that would come back different (an empty line in a list, an option
 * that is called b before a, a text that ends with a space) also go into the column ‘Bewaard’, as JSON. On the way back such a
 * field counts only while its cells are still what we wrote; whoever changes a cell gets what the cell says.
 */
import { same } from '../../../shared/deck/change.ts';
import type { CardKind, Language } from '../../../shared/deck/deck.ts';
import { CARD_COLUMNS } from './card-columns.ts';
import { markersIn, readRows, writeRows, type Cells, type Raw } from './cells.ts';
import { columnsOf, keyOf } from './column.ts';
import { KEPT } from './common.ts';
import { LONGEST_CELL } from '../limits.ts';
import { mend } from '../read/mend.ts';
import type { Cell, Reading } from './shapes.ts';

/** The fields that need to be kept; null when there are none. */
export function keptOf(kind: CardKind, card: Raw, rows: readonly Cells[], language: Language): Raw | null {
  const reading: Reading = { language, labels: {}, valueIds: new Map() };
  const back: Raw = mend(kind, readRows(kind, rows, ALL_KEYS[kind], reading), String(card['id']));
  const differing = [...new Set([...Object.keys(card), ...Object.keys(back)])].filter((field) => !same(card[field], back[field]));
  // A field that is not there can't be named in JSON but by null, which only ‘warning’ has as a value of its own.
  return differing.length === 0 ? null : Object.fromEntries(differing.map((field) => [field, card[field] ?? null]));
}

/** Kept fields as cells: JSON, in pieces that a cell can hold. Spaces side by side are written out, or a program might take them away. */
export function keptCells(kept: Raw): Map<string, Cell> {
  const json = JSON.stringify(kept).replaceAll(/ {2,}/g, (run) => String.raw`\u0020`.repeat(run.length));
  const cells = new Map<string, Cell>();
  for (let at = 0, n = 1; at < json.length; n += 1) {
    const end = at + LONGEST_CELL;
    const piece = json.slice(at, isHighSurrogate(json, end - 1) ? end - 1 : end);
    cells.set(keyOf(KEPT, String(n), ''), piece);
    at += piece.length;
  }
  return cells;
}

/** What was kept in these cells; empty when nothing was, or when it is no JSON any more. */
export function keptIn(cells: Cells): Raw {
  const json = markersIn(KEPT, cells)
    .map((n) => String(cells.get(keyOf(KEPT, n, '')) ?? ''))
    .join('');
  try {
    const value: unknown = json === '' ? {} : JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
  } catch {
    return {};
  }
}

/** The raw card with the kept fields whose cells nobody touched. */
export function withKept(kind: CardKind, raw: Raw, rows: readonly Cells[], language: Language): Raw {
  const kept = keptIn(rows[0] ?? new Map());
  if (Object.keys(kept).length === 0) return raw;
  const fields = Object.keys(kept).filter((field) => FIELDS[kind].has(field));
  const whole = { ...raw, ...Object.fromEntries(fields.map((field) => [field, kept[field]])) };
  const written = writeRows(kind, whole, language);
  const untouched = fields.filter((field) => sameCells(field, written, rows));
  return { ...raw, ...Object.fromEntries(untouched.map((field) => [field, kept[field]])) };
}

const KINDS = Object.keys(CARD_COLUMNS) as CardKind[];
const ALL_KEYS = Object.fromEntries(
  KINDS.map((kind) => [kind, new Set(columnsOf(CARD_COLUMNS[kind]).map(({ key }) => key))]),
) as unknown as Readonly<Record<CardKind, ReadonlySet<string>>>;
const FIELDS = Object.fromEntries(
  KINDS.map((kind) => [kind, new Set(CARD_COLUMNS[kind].map((part) => ('path' in part ? part.path[0] : part.list)))]),
) as unknown as Readonly<Record<CardKind, ReadonlySet<string | undefined>>>;

function sameCells(field: string, written: readonly Cells[], given: readonly Cells[]): boolean {
  const of = (rows: readonly Cells[]): string =>
    JSON.stringify(
      rows.map((cells) =>
        [...cells]
          .filter(([key]) => key === field || key.startsWith(`${field}.`))
          .map(([key, cell]) => `${key}=${String(cell).trim()}`)
          .filter((each) => !each.endsWith('='))
          .toSorted(),
      ),
    );
  const length = Math.max(written.length, given.length);
  const padded = (rows: readonly Cells[]): Cells[] => Array.from({ length }, (_row, i) => rows[i] ?? new Map());
  return of(padded(written)) === of(padded(given));
}

function isHighSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd8_00 && code <= 0xdb_ff;
}
