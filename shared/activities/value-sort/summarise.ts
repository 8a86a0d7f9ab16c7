/** The group's picture of its boards. All counts come from one protected table, see shared/privacy. */
import { FAMILIES, type ValueCard } from '../../deck/deck.ts';
import { protectTable, type ProtectedTable } from '../../privacy/protect-table.ts';
import { readable } from '../../privacy/readable.ts';
import { counts, topValues, type Sorted } from './answer.ts';
import { boardAfter } from './board.ts';
import type { Lens, LensShiftPicture, ValueSortPicture } from './picture.ts';
import type { ValueSortSettings } from './settings.ts';

const MOST_IN_LIST = 8;
const MOST_DIVIDED = 4;

export type Row = { readonly value: string; readonly counts: readonly number[] };

/** @param people everybody in the room, to tell how many boards are not complete yet. */
export function summariseLens(
  settings: ValueSortSettings,
  cards: readonly ValueCard[],
  sorts: readonly Sorted[],
  lens: Lens,
  people: number,
): ValueSortPicture {
  const complete = sorts.filter((sorted) => counts(settings, sorted));
  const { heat, top, divided, never, weight } = tablePicture(tally(settings, complete), cards, complete.length);
  return {
    kind: 'value-sort',
    lens,
    people: complete.length,
    unfinished: Math.max(0, people - complete.length),
    piles: settings.piles.map((pile) => pile.id),
    heat,
    top,
    divided,
    never,
    weight,
  };
}

/** What may be seen of a table of counts, a row for each value and a column for each pile. */
export function tablePicture(table: readonly Row[], cards: Cards, people: number): Reading & Pick<ValueSortPicture, 'heat' | 'top'> {
  const shown = protectTable(
    table.map((row) => row.counts),
    {
      groups: false,
      // Which values nobody put on the first pile is a picture of its own, so for the others it is known that somebody did.
      knownZero: (_row, column) => column === 0,
      least: (row, column) => (column === 0 && (table[row]?.counts[0] ?? 0) > 0 ? 1 : 0),
    },
  );
  const read = readingOf(table, shown, { cards, people });
  const counted = new Map(table.map(({ value }, i) => [value, shown[i] ?? []]));
  const heat = read.order.map((value) => ({ value, counts: counted.get(value) ?? [] }));
  return { ...read, heat, top: topOfTable(heat) };
}

type Cards = readonly Pick<ValueCard, 'id' | 'quality'>[];
type Reading = Pick<ValueSortPicture, 'divided' | 'never' | 'weight'> & {
  /** Values, heaviest first. */
  readonly order: readonly string[];
};

/** What is told of the table beside its counts: from no more than may be read (`readable.ts`), and who lies on top with nobody. */
export function readingOf(
  table: readonly Row[],
  shown: ProtectedTable,
  { cards, people }: { readonly cards: Cards; readonly people: number },
): Reading {
  const {
    counts: read,
    near,
    comparable,
  } = readable(
    table.map((row) => row.counts),
    shown,
    people,
  );
  const place = (row: Row): number => comparable(meanPlace(row.counts));
  const rows = table
    .map(({ value }, i): Row => ({ value, counts: read[i] ?? [] }))
    .toSorted((a, b) => place(a) - place(b) || compare(a.value, b.value));
  const piles = rows[0]?.counts.length ?? 0;
  return {
    order: rows.map(({ value }) => value),
    divided: piles < 3 || !near ? [] : mostDivided(rows, comparable),
    never: people === 0 ? [] : table.filter((row) => row.counts[0] === 0).map((row) => row.value),
    weight: near ? weightPerQuality(rows, cards) : [],
  };
}

/** Values whose count on the first pile differs most between two lenses, over what each lens's table shows. */
export function summariseShift(from: ValueSortPicture, to: ValueSortPicture): LensShiftPicture {
  const there = new Map(to.heat.map((row) => [row.value, row.counts[0] ?? null]));
  const shifts = from.heat.flatMap((row) => {
    const before = row.counts[0] ?? null;
    const after = there.get(row.value) ?? null;
    return before === null || after === null || before === after ? [] : [{ value: row.value, from: before, to: after }];
  });
  shifts.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || compare(a.value, b.value));
  return {
    kind: 'lens-shift',
    from: from.lens,
    to: to.lens,
    people: Math.min(from.people, to.people),
    shifts: shifts.slice(0, MOST_IN_LIST),
  };
}

function tally(settings: ValueSortSettings, sorts: readonly Sorted[]): readonly Row[] {
  const place = new Map(settings.piles.map((pile, i) => [pile.id, i]));
  const table = new Map(settings.cards.map((card) => [card, settings.piles.map(() => 0)]));
  for (const sorted of sorts) {
    if (settings.piles.length === 1) addRanking(table, settings, sorted);
    else
      for (const [card, pile] of boardAfter(sorted.moves)) {
        const row = table.get(card);
        const i = place.get(pile);
        if (row && i !== undefined) row[i] = (row[i] ?? 0) + 1;
      }
  }
  return settings.cards.map((card) => ({ value: card, counts: table.get(card) ?? [] }));
}

/** With one pile everything lies on it; what tells people apart is who came first in the ranking. */
function addRanking(table: Map<string, number[]>, settings: ValueSortSettings, sorted: Sorted): void {
  const first = topValues(settings, sorted)[0];
  const row = first === undefined ? undefined : table.get(first);
  if (row) row[0] = (row[0] ?? 0) + 1;
}

function topOfTable(heat: ValueSortPicture['heat']): ValueSortPicture['top'] {
  return heat
    .map((row) => ({ value: row.value, count: row.counts[0] ?? null }))
    .filter((row) => row.count !== 0)
    .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0))
    .slice(0, MOST_IN_LIST);
}

/** Variance of the pile's place over people: large where some lay a card high and others low. */
function mostDivided(rows: readonly Row[], comparable: (fact: number) => number): readonly string[] {
  const spread = rows.map((row) => ({ value: row.value, variance: comparable(variance(row.counts)) })).filter((row) => row.variance > 0);
  return spread
    .toSorted((a, b) => b.variance - a.variance || compare(a.value, b.value))
    .slice(0, MOST_DIVIDED)
    .map((row) => row.value);
}

/**
 * How heavy each quality lies: a card weighs from (piles - 1) on the first pile to 0 on the last, averaged over the
 * cards of the quality, so that a quality with more cards does not weigh more by that alone. With one pile a card
 * weighs one for everybody who ranked it first.
 */
function weightPerQuality(rows: readonly Row[], cards: Cards): ValueSortPicture['weight'] {
  const familyOf = new Map(cards.map((card) => [card.id, card.quality]));
  const means = FAMILIES.map((quality) => {
    const own = rows.filter((row) => familyOf.get(row.value) === quality);
    const weight = own.reduce(
      (sum, row) => sum + row.counts.reduce((all, count, i) => all + count * (row.counts.length === 1 ? 1 : row.counts.length - 1 - i), 0),
      0,
    );
    return { quality, mean: own.length === 0 ? 0 : weight / own.length };
  });
  const total = means.reduce((sum, each) => sum + each.mean, 0);
  return total === 0
    ? []
    : means.filter((each) => each.mean > 0).map((each) => ({ quality: each.quality, percent: Math.round((each.mean / total) * 100) }));
}

function meanPlace(row: readonly number[]): number {
  const people = row.reduce((sum, count) => sum + count, 0);
  if (row.length === 1) return -(row[0] ?? 0);
  return people === 0 ? 0 : row.reduce((sum, count, i) => sum + count * i, 0) / people;
}

function variance(row: readonly number[]): number {
  const people = row.reduce((sum, count) => sum + count, 0);
  if (people === 0) return 0;
  const mean = meanPlace(row);
  return row.reduce((sum, count, i) => sum + count * (i - mean) ** 2, 0) / people;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
