/** The rows of one sheet become raw cards; of programmes, several rows make one. */
import type { CardKind } from '../../../shared/deck/deck.ts';
import type { Found, Place } from '../../../shared/deck/problem.ts';
import { CARD_COLUMNS } from '../columns/card-columns.ts';
import { isActivity, markersIn, readRows, wholeKey, type Cells, type Raw } from '../columns/cells.ts';
import type { Cleaner } from './clean.ts';
import { columnsOf, keyOf, type Column } from '../columns/column.ts';
import { KEPT } from '../columns/common.ts';
import { headerOf, type Header } from '../columns/headers.ts';
import { idMaker, isId } from './ids.ts';
import { withKept } from '../columns/kept.ts';
import type { RawCard } from './rows.ts';
import { choiceOf, textOf, type Cell, type Reading } from '../columns/shapes.ts';
import { wordsOf } from '../columns/words.ts';

type Numbered = { readonly cells: Cells; /** From 1. */ readonly row: number };

/** @param rows all rows of the sheet, headers too */
export function rawCards(sheet: string, header: Header, rows: readonly (readonly Cell[])[], reading: Reading, clean: Cleaner): RawCard[] {
  const filled = rows.flatMap((cells, i): Numbered[] => {
    const known = i > header.row ? cellsOf(header, cells) : new Map<string, Cell>();
    return known.size > 0 ? [{ cells: known, row: i + 1 }] : [];
  });
  const has = new Set(header.titles.keys());
  return grouped(header.kind, filled).map((group) => rawCard(sheet, header, group, has, reading, clean));
}

function cellsOf(header: Header, cells: readonly Cell[]): Map<string, Cell> {
  const known = new Map<string, Cell>();
  for (const [index, key] of header.keys) {
    const cell = cells[index] ?? null;
    if (cell !== null && (typeof cell !== 'string' || cell.trim() !== '')) known.set(key, cell);
  }
  return known;
}

/** A programme goes on in the rows below that have no name, or the same one. */
function grouped(kind: CardKind, rows: readonly Numbered[]): Numbered[][] {
  const groups: Numbered[][] = [];
  for (const row of rows) {
    const current = groups.at(-1);
    const first = current?.[0];
    if (kind === 'programmes' && current && first && goesOn(first.cells, row.cells)) current.push(row);
    else groups.push([row]);
  }
  return groups;
}

function goesOn(first: Cells, next: Cells): boolean {
  const id = next.get('id');
  if (id !== undefined) return id === first.get('id');
  const title = next.get('title');
  return title === undefined || title === first.get('title');
}

function rawCard(
  sheet: string,
  header: Header,
  group: readonly Numbered[],
  has: ReadonlySet<string>,
  reading: Reading,
  clean: Cleaner,
): RawCard {
  const { kind } = header;
  const row = group[0]?.row ?? 0;
  const rows = group.map(({ cells }) => cells);
  const read = withKept(kind, readRows(kind, rows, has, reading), rows, reading.language);
  const json = has.has(keyOf(KEPT, '1', '')) || has.has('activities.settings');
  const raw = (json ? clean.deep(read, { row, column: null }) : read) as Raw;
  const place = (at: Place): { readonly key: string; readonly row: number } => keyAt(kind, at, group);
  return {
    sheet,
    row,
    raw: kind === 'programmes' ? withActivityIds(raw) : raw,
    columnOf: (at) => {
      const found = place(at);
      const title = header.titles.get(found.key) ?? headerOf(kind, found.key, reading.language);
      return found.row === row ? title : `${title} (${reading.language === 'nl' ? 'rij' : 'row'} ${found.row})`;
    },
    inFile: (problem, at) => {
      const { key } = place(at);
      return inWords(problem, COLUMNS[kind].get(key), rows[0]?.get(key) ?? null, reading);
    },
  };
}

const COLUMNS = Object.fromEntries(
  Object.entries(CARD_COLUMNS).map(([kind, parts]) => [kind, new Map(columnsOf(parts).map((column) => [column.key, column]))]),
) as unknown as Readonly<Record<CardKind, ReadonlyMap<string, Column>>>;

/** Activities without an id get one from their title or kind. */
function withActivityIds(raw: Raw): Raw {
  const activities = (Array.isArray(raw['activities']) ? raw['activities'] : []) as readonly Raw[];
  const make = idMaker(activities.flatMap(({ id }) => (isId(id) ? [id] : [])));
  return {
    ...raw,
    activities: activities.map((activity, i) => {
      const { id, title, kind } = activity;
      if (id !== undefined && id !== '') return activity;
      return { ...activity, id: make(String(title ?? '') || String(kind ?? ''), `onderdeel-${i + 1}`) };
    }),
  };
}

/** The column for a place within a card, and the row in which it stands. */
function keyAt(kind: CardKind, at: Place, group: readonly Numbered[]): { readonly key: string; readonly row: number } {
  const [field = 'id', index, inner] = at;
  const first = group[0];
  const row = first?.row ?? 0;
  if (field === 'activities') {
    const own = group.filter(({ cells }) => isActivity(cells))[typeof index === 'number' ? index : 0];
    return { key: `activities.${typeof inner === 'string' ? inner : 'title'}`, row: own?.row ?? row };
  }
  const part = CARD_COLUMNS[kind].find((each) => ('path' in each ? each.path[0] === field : each.list === field));
  if (!part) return { key: String(field), row };
  if ('path' in part) {
    const deep = typeof index === 'string' ? `${String(field)}.${index}` : String(field);
    return { key: COLUMNS[kind].has(deep) ? deep : part.path.join('.'), row };
  }
  const cells = first?.cells ?? new Map<string, Cell>();
  if (cells.has(wholeKey(part.list))) return { key: wholeKey(part.list), row };
  const markers = markersIn(part, cells);
  const marker = (typeof index === 'number' ? markers[index] : undefined) ?? (part.by === 'letters' ? 'a' : '1');
  const known = part.each.find((each) => each.field === inner) ?? part.each[0];
  return { key: keyOf(part, marker, known?.field ?? ''), row };
}

/** The codes of the format are no words of a spreadsheet. */
function inWords(problem: Found, column: Column | undefined, cell: Cell, reading: Reading): Found {
  if (problem.code === 'missing-field') return { ...problem, code: 'empty', names: {} };
  const choice = column ? choiceOf(column.shape) : null;
  if (!choice || (problem.code !== 'not-one-of' && problem.code !== 'not-boolean')) return problem;
  const received = problem.code === 'not-one-of' ? (problem.names['received'] ?? '') : textOf(cell, reading.language);
  return { ...problem, code: 'not-one-of', names: { received, allowed: wordsOf(choice, reading.language) } };
}
