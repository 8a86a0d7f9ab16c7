/** A card becomes rows of cells and rows of cells become a card. What comes out of a file is not yet checked: a *raw* card. */
import { CARD_COLUMNS } from './card-columns.ts';
import { ACTIVITIES } from './programme-columns.ts';
import type { CardKind, Language } from '../../../shared/deck/deck.ts';
import { keyOf, markersOf, type Numbered, type Part, type Single } from './column.ts';
import { readCell, textOf, writeCell, type Cell, type Reading } from './shapes.ts';

/** One row, by the key of the column; empty cells may be missing. */
export type Cells = ReadonlyMap<string, Cell>;
export type Raw = Readonly<Record<string, unknown>>;

const ACTIVITY_PARTS: ReadonlySet<Part> = new Set(ACTIVITIES);

/** The rows of a card, without what does not fit; always at least one. */
export function writeRows(kind: CardKind, card: Raw, language: Language): Cells[] {
  const rows = [
    writeParts(
      CARD_COLUMNS[kind].filter((part) => !ACTIVITY_PARTS.has(part)),
      card,
      language,
    ),
  ];
  if (kind === 'programmes')
    for (const [i, activity] of listOf(card['activities']).entries())
      rows[i] = new Map([...(rows[i] ?? []), ...writeParts(ACTIVITIES, { activities: activity }, language)]);
  return rows;
}

/** The fields of one table in one row. */
export function writeParts(parts: readonly Part[], card: Raw, language: Language): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const fill = (key: string, cell: Cell): void => {
    if (cell !== '' && cell !== null) cells.set(key, cell);
  };
  for (const part of parts)
    if ('path' in part) fill(part.path.join('.'), writeCell(part.shape, at(card, part.path), language));
    else
      for (const { marker, item } of marked(part, listOf(card[part.list])))
        for (const { field } of part.each)
          fill(keyOf(part, marker, field), writeCell({ as: 'text' }, field === '' ? item : at(item, [field]), language));
  return cells;
}

/** @param has the keys of the columns that the sheet has; a field without column gets what goes without saying, if anything does */
export function readRows(kind: CardKind, rows: readonly Cells[], has: ReadonlySet<string>, reading: Reading): Raw {
  const raw = readParts(
    CARD_COLUMNS[kind].filter((part) => !ACTIVITY_PARTS.has(part)),
    rows[0] ?? new Map(),
    has,
    reading,
  );
  if (kind !== 'programmes') return raw;
  const activities = rows
    .filter((cells) => isActivity(cells))
    .map((cells) => (readParts(ACTIVITIES, cells, has, reading)['activities'] ?? {}) as Raw);
  return { ...raw, activities };
}

/** Does this row of a programme have an activity? */
export function isActivity(cells: Cells): boolean {
  return ACTIVITIES.some(({ path }) => cells.has(path.join('.')));
}

export function readParts(parts: readonly Part[], cells: Cells, has: ReadonlySet<string>, reading: Reading): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const part of parts)
    if ('path' in part) put(raw, part.path, readSingle(part, cells, has, reading));
    else raw[part.list] = readList(part, cells, reading);
  return raw;
}

/** Numbers or letters of the items that a list has in these cells: what stands at an index of the raw list. */
export function markersIn(part: Numbered, cells: Cells): string[] {
  return markersOf(part).filter((marker) => part.each.some(({ field }) => cells.has(keyOf(part, marker, field))));
}

/** The key of the one column that may hold a whole list. */
export function wholeKey(list: string): string {
  return `${list}.*`;
}

function readSingle(part: Single, cells: Cells, has: ReadonlySet<string>, reading: Reading): unknown {
  const key = part.path.join('.');
  if (!has.has(key) && part.without !== undefined) return typeof part.without === 'object' ? part.without[reading.language] : part.without;
  const value = readCell(part.shape, cells.get(key) ?? null, reading);
  const empty = value === '' || value === undefined;
  if (empty && part.path.at(-1) === 'warning') return null;
  return empty && part.optional && part.shape.as !== 'ids' ? undefined : value;
}

function readList(part: Numbered, cells: Cells, reading: Reading): unknown[] {
  const whole = textOf(cells.get(wholeKey(part.list)) ?? null, reading.language);
  const lines = whole
    .split('\n')
    .map((line) => line.trim().replace(/^[-–•*]\s+/, ''))
    .filter(Boolean);
  const items = markersIn(part, cells).map((marker, i): unknown => {
    const textAt = (field: string): string => textOf(cells.get(keyOf(part, marker, field)) ?? null, reading.language).trim();
    if (part.each[0]?.field === '') return textAt('');
    const fields = Object.fromEntries(part.each.map(({ field }) => [field, textAt(field)]));
    if (part.by === 'numbers') return fields;
    return { id: part.by === 'letters' ? marker : `t${i + 1}`, ...fields };
  });
  return [...lines, ...items];
}

/** The items of a list with the number or letter of their columns; what has no column, or shares one, is left out. */
function marked(part: Numbered, items: readonly unknown[]): { readonly marker: string; readonly item: unknown }[] {
  const markers = markersOf(part);
  return items.flatMap((item, i) => {
    const marker = part.by === 'letters' ? markers.find((letter) => letter === at(item, ['id'])) : markers[i];
    return marker === undefined ? [] : [{ marker, item }];
  });
}

/** What stands at a path; only what the objects have themselves. */
export function at(value: unknown, path: readonly string[]): unknown {
  let node = value;
  for (const step of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined;
    node = (node as Raw)[step];
  }
  return node;
}

/** Only paths of our own tables come here. */
function put(raw: Record<string, unknown>, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (value === undefined) return;
  if (rest.length === 0) raw[first] = value;
  else {
    const inner = (raw[first] ?? {}) as Record<string, unknown>;
    raw[first] = inner;
    put(inner, rest, value);
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
