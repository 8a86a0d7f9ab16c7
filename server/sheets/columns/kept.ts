/**
 * Nothing is lost on the way through a spreadsheet: fields that would come back different (an empty line in a list, an option
 * that is called b before a, a text that ends with a space) also go into the column ‘Bewaard’, as JSON. On the way back such a
 * field counts only while its cells are still what we wrote; whoever changes a cell gets what the cell says.
 */
import { same } from '../../../shared/deck/change.ts';
import type { CardKind, Language } from '../../../shared/deck/deck.ts';
import { CARD_COLUMNS } from './card-columns.ts';
import { at, readRows, writeRows, type Cells, type Raw } from './cells.ts';
import { columnsOf } from './column.ts';
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

/** The raw card with the kept fields whose cells nobody touched. */
export function withKept(kind: CardKind, raw: Raw, rows: readonly Cells[], cell: Cell, language: Language): Raw {
  const kept = typeof cell === 'string' ? parsed(cell) : null;
  if (!kept) return raw;
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

function parsed(text: string): Raw | null {
  try {
    const value: unknown = JSON.parse(text);
    return at({ value }, ['value']) && typeof value === 'object' && !Array.isArray(value) ? (value as Raw) : null;
  } catch {
    return null;
  }
}
