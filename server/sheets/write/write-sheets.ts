/** A deck as sheets: the same rows of cells for .xlsx and .csv. */
import { CARD_KINDS, type CardKind, type Deck, type Language } from '../../../shared/deck/deck.ts';
import { CARD_COLUMNS } from '../columns/card-columns.ts';
import { KEPT } from '../columns/common.ts';
import { markersIn, wholeKey, writeRows, type Cells } from '../columns/cells.ts';
import { columnsOf, type Column, type Numbered } from '../columns/column.ts';
import { keptCells, keptOf } from '../columns/kept.ts';
import type { Cell } from '../columns/shapes.ts';
import { SHEETS } from '../columns/words.ts';

export type Sheet = {
  readonly kind: CardKind;
  readonly name: string;
  readonly columns: readonly Column[];
  /** Without the row of headers; as many cells as columns. */
  readonly rows: readonly (readonly Cell[])[];
};

/** All sheets of cards, also the empty ones: those are there to be filled in. */
export function sheetsOf(deck: Deck): Sheet[] {
  return CARD_KINDS.map((kind) => sheetOf(deck, kind));
}

export function sheetOf(deck: Deck, kind: CardKind): Sheet {
  const { language } = deck;
  const rows = deck[kind].flatMap((card) => rowsOf(kind, card, language));
  const count = (part: Numbered): number => Math.max(part.shown, ...rows.map((cells) => lastMarker(part, cells)));
  const columns = columnsOf([...CARD_COLUMNS[kind], KEPT], count);
  return {
    kind,
    name: SHEETS[kind][language],
    columns,
    rows: rows.map((cells) => columns.map(({ key }) => cells.get(key) ?? '')),
  };
}

function rowsOf(kind: CardKind, card: Readonly<Record<string, unknown>>, language: Language): Cells[] {
  const rows = writeRows(kind, card, language);
  const kept = keptOf(kind, card, rows, language);
  if (!kept) return rows;
  const [first, ...others] = rows;
  return [new Map([...(first ?? []), ...keptCells(kept)]), ...others];
}

/** How many of the numbered columns a row needs. */
function lastMarker(part: Numbered, cells: Cells): number {
  const last = markersIn(part, cells).at(-1);
  if (last === undefined || cells.has(wholeKey(part.list))) return 0;
  return part.by === 'letters' ? 'abcde'.indexOf(last) + 1 : Number(last);
}
