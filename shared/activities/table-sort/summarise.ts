/**
 * The boards of the tables side by side.
 *
 * TS1 A board is the product of its table: made in the open by its people, without a trace of who laid what, and shown under the
 *     number of the table only when the facilitator reveals it. Every phone says so while it is made.
 * TS2 Only boards that the table said it agrees on are shown. A table that was not ready can still agree until the reveal.
 * TS3 A table of fewer than three people is too small to be a table: its board would be a person's own. It is left out, and so
 *     are its values from what is common. How many tables were left out is told.
 * TS4 One phone per table: when every table has exactly one phone, a phone stands for a table (and says so), and counts as the
 *     smallest table there is, three people.
 * TS5 The picture rests on the people at the tables that are shown; the room's rule of five then holds for them.
 * TS6 With a single board there is nothing to lay beside it: nothing is marked as common or unique.
 * TS7 Without tables everybody has a board of their own. These are private answers: counts of the whole room alone, protected
 *     like those of a value sort, and never a board.
 */
import { protectTable } from '../../privacy/protect-table.ts';
import type { SlotAnswers, Tables } from '../activity.ts';
import type { TableBoard } from './board.ts';
import type { Shared, TableSortPicture } from './picture.ts';
import type { TableSortSettings } from './settings.ts';

/** The slot of the board. */
export const BOARD = 'board';
const SMALLEST_TABLE = 3;
const MOST_COUNTS = 8;

export function summarise(settings: TableSortSettings, answers: SlotAnswers<TableBoard>, tables: Tables): TableSortPicture {
  const { shown, busy, small } = boardsOf(answers, tables);
  return {
    kind: 'table-sort',
    top: settings.top,
    ranked: settings.ranked,
    boards: shown.map(({ table, board }) => ({ table, cards: settings.ranked ? board.top : inDeckOrder(settings, board) })),
    busy,
    small,
    values: valuesOf(settings, shown),
    alone: tables.length === 0 ? countsOf(settings, answers) : null,
  };
}

/** TS5. How many people stand behind what is shown. */
export function basis(answers: SlotAnswers<TableBoard>, tables: Tables): number {
  if (tables.length === 0) return agreedBoards(answers).length;
  return boardsOf(answers, tables).shown.reduce((sum, { people }) => sum + people, 0);
}

type Shown = { readonly table: number; readonly people: number; readonly board: TableBoard };

function boardsOf(
  answers: SlotAnswers<TableBoard>,
  tables: Tables,
): { readonly shown: readonly Shown[]; readonly busy: number; readonly small: number } {
  const onePhoneEach = tables.length > 1 && tables.every(({ people }) => people.length === 1);
  const boards = answers.get(BOARD);
  const agreed = tables.flatMap(({ number, key, people }): Shown[] => {
    const board = boards?.get(key);
    return board?.agreed ? [{ table: number, people: onePhoneEach ? SMALLEST_TABLE : people.length, board }] : [];
  });
  const shown = agreed.filter(({ people }) => people >= SMALLEST_TABLE);
  return { shown, busy: tables.length - agreed.length, small: agreed.length - shown.length };
}

function valuesOf(settings: TableSortSettings, shown: readonly Shown[]): TableSortPicture['values'] {
  const found = settings.cards.map((value) => ({
    value,
    tables: shown.filter(({ board }) => board.top.includes(value)).map(({ table }) => table),
  }));
  return found
    .filter(({ tables }) => tables.length > 0)
    .toSorted((a, b) => b.tables.length - a.tables.length)
    .map((each) => ({ ...each, shared: sharedBy(each.tables.length, shown.length) }));
}

function sharedBy(tables: number, all: number): Shared {
  if (all < 2) return 'some';
  return tables === all ? 'all' : tables === 1 ? 'one' : 'some';
}

/** TS7. The people off a value are counted too, so that no small group among them can be worked out either. */
function countsOf(settings: TableSortSettings, answers: SlotAnswers<TableBoard>): TableSortPicture['alone'] {
  const boards = agreedBoards(answers);
  const rows = settings.cards
    .map((value) => ({ value, on: boards.filter((board) => board.top.includes(value)).length }))
    .toSorted((a, b) => b.on - a.on);
  const shown = protectTable(
    rows.map(({ on }) => [on, boards.length - on]),
    { groups: false },
  );
  const counts = rows.map(({ value }, i) => ({ value, count: shown[i]?.[0] ?? null }));
  return { people: boards.length, counts: counts.filter(({ count }) => count !== null && count > 0).slice(0, MOST_COUNTS) };
}

function agreedBoards(answers: SlotAnswers<TableBoard>): readonly TableBoard[] {
  return [...(answers.get(BOARD)?.values() ?? [])].filter(({ agreed }) => agreed);
}

/** Without an order the cards of a board lie as in the deck, so that who laid the first one cannot be seen. */
function inDeckOrder({ cards }: TableSortSettings, { top }: TableBoard): readonly string[] {
  return cards.filter((card) => top.includes(card));
}
