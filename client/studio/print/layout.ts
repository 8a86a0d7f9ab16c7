/**
 * Where cards lie on a printed sheet. Pure; everything in millimetres from the top left of an A4 sheet that stands upright.
 *
 * PL1 Cards fill a sheet row by row; the sheet's margins left and right are equal, and so are those above and below.
 * PL2 A back lies where its card is seen through the paper when the sheet is turned over its long edge: same row, columns mirrored.
 * PL3 Cut marks stand in the margins and in the gutters between cards, never on a card.
 */

export const PAPER = { width: 210, height: 297 } as const;
const GUTTER = 4;
/** Marks keep this far from a card, and are at most this long in the margins. */
const CLEAR = 0.6;
const LONGEST_MARK = 4;

export const CARD_SIZES = ['standard', 'large'] as const;
export type CardSize = (typeof CARD_SIZES)[number];

export type SheetLayout = {
  /** Of one card. */
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  readonly perSheet: number;
  /** Left edge of every column, top edge of every row. */
  readonly lefts: readonly number[];
  readonly tops: readonly number[];
};

export const LAYOUTS: Readonly<Record<CardSize, SheetLayout>> = {
  standard: layout({ width: 63, height: 88, columns: 3, rows: 3 }),
  large: layout({ width: 95, height: 133, columns: 2, rows: 2 }),
};

function layout(card: { width: number; height: number; columns: number; rows: number }): SheetLayout {
  return {
    ...card,
    perSheet: card.columns * card.rows,
    lefts: edges(PAPER.width, card.width, card.columns),
    tops: edges(PAPER.height, card.height, card.rows),
  };
}

/** First edges of `count` pieces with gutters between, in the middle of `whole`. */
function edges(whole: number, piece: number, count: number): number[] {
  const margin = (whole - count * piece - (count - 1) * GUTTER) / 2;
  return Array.from({ length: count }, (_, i) => margin + i * (piece + GUTTER));
}

export type Place = { readonly left: number; readonly top: number };

/** @param index of the card on its sheet, from 0. */
export function placeOf({ columns, lefts, tops }: SheetLayout, index: number): Place {
  return { left: lefts[index % columns] ?? 0, top: tops[Math.floor(index / columns)] ?? 0 };
}

export function backPlaceOf(sheet: SheetLayout, index: number): Place {
  const { columns } = sheet;
  const row = Math.floor(index / columns);
  return placeOf(sheet, row * columns + (columns - 1 - (index % columns)));
}

/**
 * The cut marks as path data: along every edge of the cards, a mark in each margin and in each gutter.
 * @param cards how many lie on the sheet; rows without a card have no marks.
 */
export function cutMarks({ lefts, tops: all, width, height, columns }: SheetLayout, cards: number): string {
  const tops = all.slice(0, Math.max(1, Math.ceil(cards / columns)));
  const vertical = gaps(tops, height, PAPER.height);
  const horizontal = gaps(lefts, width, PAPER.width);
  const down = lefts.flatMap((left) => [left, left + width]).flatMap((x) => vertical.map(([from, to]) => `M${n(x)} ${n(from)}V${n(to)}`));
  const across = tops.flatMap((top) => [top, top + height]).flatMap((y) => horizontal.map(([from, to]) => `M${n(from)} ${n(y)}H${n(to)}`));
  return [...down, ...across].join('');
}

/** The stretches along one side that lie outside the cards, shortened so that they touch nothing. */
function gaps(starts: readonly number[], piece: number, whole: number): (readonly [number, number])[] {
  const first = starts[0] ?? 0;
  const last = (starts.at(-1) ?? 0) + piece;
  const between = starts.slice(1).map((start) => [start - GUTTER + CLEAR, start - CLEAR] as const);
  return [
    [Math.max(0, first - CLEAR - LONGEST_MARK), first - CLEAR],
    ...between,
    [last + CLEAR, Math.min(whole, last + CLEAR + LONGEST_MARK)],
  ];
}

const n = (mm: number): number => Math.round(mm * 100) / 100;

/** Cards parted over sheets, in their order. */
export function onSheets<Card>(cards: readonly Card[], { perSheet }: SheetLayout): (readonly Card[])[] {
  const count = Math.ceil(cards.length / perSheet);
  return Array.from({ length: count }, (_, i) => cards.slice(i * perSheet, (i + 1) * perSheet));
}
