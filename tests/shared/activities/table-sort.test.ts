import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Tables } from '../../../shared/activities/activity.ts';
import { checkBoard, TableBoardSchema } from '../../../shared/activities/table-sort/answer.ts';
import { afterMove, EMPTY_BOARD, type BoardMove, type TableBoard } from '../../../shared/activities/table-sort/board.ts';
import type { TableSortPicture } from '../../../shared/activities/table-sort/picture.ts';
import { TableSortSettingsSchema, type TableSortSettings } from '../../../shared/activities/table-sort/settings.ts';
import { tableSort } from '../../../shared/activities/table-sort/table-sort.ts';
import { MIN_GROUP } from '../../../shared/privacy/small-groups.ts';
import { content, NOTHING_LIVE } from '../../support/fixtures.ts';

const settings: TableSortSettings = { cards: content.values.slice(0, 8).map(({ id }) => id), top: 3, ranked: true };
const card = (n: number): string => settings.cards[n] ?? '';
const lay = (n: number, before: string | null = null): BoardMove => ({ kind: 'lay', card: card(n), before });
const play = (moves: readonly BoardMove[], from: TableBoard = EMPTY_BOARD): TableBoard =>
  moves.reduce((board, move) => afterMove(board, move, settings.top), from);
const agreedOn = (...cards: number[]): TableBoard => ({ top: cards.map(card), agreed: true });

/** A table of so many people; their keys are of its own. */
const table = (number: number, people: number): Tables[number] => ({
  number,
  key: `table ${number}`,
  people: Array.from({ length: people }, (_, i) => `person ${number}.${i}`),
});
const boards = (all: Readonly<Record<string, TableBoard>>): Map<string, ReadonlyMap<string, TableBoard>> =>
  new Map([['board', new Map(Object.entries(all))]]);
const summary = (all: Readonly<Record<string, TableBoard>>, tables: Tables, change: Partial<TableSortSettings> = {}): TableSortPicture => {
  const picture = tableSort.summarise(
    {
      settings: { ...settings, ...change },
      content,
      answers: boards(all),
      earlier: [],
      people: 30,
      approved: [],
      tables,
      steering: undefined,
    },
    'result',
  );
  if (picture.kind !== 'table-sort') throw new Error('expected a table sort');
  return picture;
};

describe('the board of a table', () => {
  it('TB1 lays a card on a place, moves one that lies, and takes it off', () => {
    expect(play([lay(0), lay(1), lay(2, card(0))]).top).toEqual([card(2), card(0), card(1)]);
    expect(play([lay(0), lay(1), lay(1, card(0))]).top).toEqual([card(1), card(0)]);
    expect(play([lay(0), lay(1), { kind: 'take', card: card(0) }]).top).toEqual([card(1)]);
    expect(play([lay(0), lay(1, 'gone')]).top).toEqual([card(0), card(1)]);
  });

  it('TB2 takes no more cards than fit', () => {
    expect(play([lay(0), lay(1), lay(2), lay(3)]).top).toEqual([card(0), card(1), card(2)]);
  });

  it('TB3 undoes "we agree" at any change, TB4 and agrees only when full', () => {
    const agree = { kind: 'agree', agreed: true } as const;
    expect(play([lay(0), agree]).agreed).toBe(false);
    const done = play([lay(0), lay(1), lay(2), agree]);
    expect(done.agreed).toBe(true);
    expect(play([{ kind: 'take', card: card(0) }], done)).toEqual({ top: [card(1), card(2)], agreed: false });
    expect(play([lay(2, card(0))], done).agreed).toBe(false);
    // What changes nothing leaves the agreement standing.
    expect(play([lay(5), { kind: 'take', card: card(6) }, lay(2)], done)).toEqual(done);
  });

  it('merges two hands: moves made again on what another laid lose nothing as long as there is room (any moves)', () => {
    const move: fc.Arbitrary<BoardMove> = fc.oneof(
      fc.record({
        kind: fc.constant('lay' as const),
        card: fc.constantFrom(...settings.cards),
        before: fc.option(fc.constantFrom(...settings.cards)),
      }),
      fc.record({ kind: fc.constant('take' as const), card: fc.constantFrom(...settings.cards) }),
      fc.record({ kind: fc.constant('agree' as const), agreed: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), fc.array(move, { maxLength: 12 }), (mine, theirs) => {
        const merged = mine.reduce((board, each) => afterMove(board, each, settings.top), play(theirs));
        expect(v.safeParse(TableBoardSchema, merged).success).toBe(true);
        expect(checkBoard(settings, merged)).toBeNull();
      }),
    );
    expect(play([lay(1)], play([lay(0)])).top).toEqual([card(0), card(1)]);
  });
});

describe('answers of a table', () => {
  it('refuses unknown, double and too many cards, an agreement that is not full, and junk', () => {
    expect(checkBoard(settings, agreedOn(0, 1, 2))).toBeNull();
    expect(checkBoard(settings, { top: ['nope'], agreed: false })).toEqual({ refused: 'unknown-card' });
    expect(checkBoard(settings, { top: [card(0), card(0)], agreed: false })).toEqual({ refused: 'malformed' });
    expect(checkBoard(settings, { top: [0, 1, 2, 3].map(card), agreed: false })).toEqual({ refused: 'pile-full' });
    expect(checkBoard(settings, { top: [card(0)], agreed: true })).toEqual({ refused: 'board-incomplete' });
    for (const junk of [null, {}, { top: 'a', agreed: true }, { top: [], agreed: 1 }, { top: [], agreed: false, more: 1 }])
      expect(v.safeParse(TableBoardSchema, junk).success).toBe(false);
    expect(tableSort.body('else')).toBeNull();
  });

  it('takes settings with a top of 3 to 10, cards that exist, and enough of them', () => {
    expect(v.safeParse(TableSortSettingsSchema, { ...settings, top: 2 }).success).toBe(false);
    expect(v.safeParse(TableSortSettingsSchema, { ...settings, top: 11 }).success).toBe(false);
    expect(v.safeParse(TableSortSettingsSchema, { ...settings, cards: [card(0), card(0), card(1)] }).success).toBe(false);
    expect(tableSort.fits(settings, content)).toBe(true);
    expect(tableSort.fits({ ...settings, top: 9 }, content)).toBe(false);
    expect(tableSort.fits({ ...settings, cards: ['nope', ...settings.cards] }, content)).toBe(false);
  });
});

describe('the boards side by side', () => {
  it('TS1 sets the boards under their numbers and marks what is common and what is unique', () => {
    const picture = summary({ 'table 1': agreedOn(0, 1, 2), 'table 2': agreedOn(2, 0, 3), 'table 3': agreedOn(0, 4, 5) }, [
      table(1, 4),
      table(2, 4),
      table(3, 4),
    ]);
    expect(picture.boards.map(({ table: number }) => number)).toEqual([1, 2, 3]);
    expect(picture.values.slice(0, 2)).toEqual([
      { value: card(0), tables: [1, 2, 3], shared: 'all' },
      { value: card(2), tables: [1, 2], shared: 'some' },
    ]);
    expect(picture.values.filter(({ shared }) => shared === 'one').map(({ value }) => value)).toEqual([1, 3, 4, 5].map(card));
  });

  it('shows an order only where one was asked for', () => {
    const all = { 'table 1': agreedOn(2, 0, 1) };
    expect(summary(all, [table(1, 5)]).boards[0]?.cards).toEqual([2, 0, 1].map(card));
    expect(summary(all, [table(1, 5)], { ranked: false }).boards[0]?.cards).toEqual([0, 1, 2].map(card));
  });

  it('TS2 leaves out boards that are not agreed on, and says how many', () => {
    const picture = summary({ 'table 1': agreedOn(0, 1, 2), 'table 2': { top: [card(3)], agreed: false } }, [
      table(1, 5),
      table(2, 5),
      table(3, 5),
    ]);
    expect(picture.boards).toHaveLength(1);
    expect(picture.busy).toBe(2);
    expect(JSON.stringify(picture)).not.toContain(card(3));
  });

  it('TS3 leaves out a table of fewer than three people, with all its values, and says how many', () => {
    const picture = summary({ 'table 1': agreedOn(0, 1, 2), 'table 2': agreedOn(0, 3, 4) }, [table(1, 5), table(2, 2)]);
    expect(picture.small).toBe(1);
    expect(picture.boards.map(({ table: number }) => number)).toEqual([1]);
    expect(picture.values.map(({ value }) => value)).toEqual([0, 1, 2].map(card));
  });

  it('TS4 lets one phone stand for a table when every table has one', () => {
    const all = { 'table 1': agreedOn(0, 1, 2), 'table 2': agreedOn(0, 3, 4) };
    expect(summary(all, [table(1, 1), table(2, 1)]).boards).toHaveLength(2);
    expect(tableSort.basis(boards(all), settings, 'result', [table(1, 1), table(2, 1)])).toBe(6);
    expect(summary(all, [table(1, 1), table(2, 1), table(3, 4)]).boards).toHaveLength(0);
    // A single person at a single table is a person.
    expect(summary({ 'table 1': agreedOn(0, 1, 2) }, [table(1, 1)]).boards).toHaveLength(0);
  });

  it('TS5 rests on the people at the tables that are shown', () => {
    const all = { 'table 1': agreedOn(0, 1, 2), 'table 2': agreedOn(0, 3, 4), 'table 3': agreedOn(0, 3, 4) };
    expect(tableSort.basis(boards(all), settings, 'result', [table(1, 4), table(2, 2), table(3, 3), table(4, 9)])).toBe(7);
  });

  it('TS6 marks nothing when there is one board', () => {
    const picture = summary({ 'table 1': agreedOn(0, 1, 2) }, [table(1, 6)]);
    expect(picture.values.every(({ shared }) => shared === 'some')).toBe(true);
  });

  it('TS7 shows counts alone in a room without tables, none of a small group (any room)', () => {
    const board = fc.shuffledSubarray([...settings.cards], { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(board, { minLength: 1, maxLength: 40 }), (tops) => {
        const all = Object.fromEntries(tops.map((top, i) => [`person ${i}`, { top, agreed: true }]));
        const picture = summary(all, []);
        expect(picture.boards).toEqual([]);
        expect(picture.alone?.people).toBe(tops.length);
        for (const { value, count } of picture.alone?.counts ?? []) {
          expect(count).toBe(tops.filter((top) => top.includes(value)).length);
          expect(count).toBeGreaterThanOrEqual(MIN_GROUP);
        }
      }),
    );
  });

  it('is the same whatever the order in which tables answer, and totals add up (any tables)', () => {
    const board = fc.record({ top: fc.shuffledSubarray([...settings.cards], { minLength: 3, maxLength: 3 }), agreed: fc.boolean() });
    fc.assert(
      fc.property(fc.array(fc.tuple(board, fc.integer({ min: 1, max: 7 })), { minLength: 1, maxLength: 12 }), (rooms) => {
        const tables = rooms.map(([, people], i) => table(i + 1, people));
        const entries = rooms.map(([each], i) => [`table ${i + 1}`, each] as const);
        const picture = summary(Object.fromEntries(entries), tables);
        expect(summary(Object.fromEntries(entries.toReversed()), tables)).toEqual(picture);
        expect(picture.boards.length + picture.busy + picture.small).toBe(tables.length);
        const placed = picture.values.reduce((sum, { tables: on }) => sum + on.length, 0);
        expect(placed).toBe(picture.boards.length * settings.top);
      }),
    );
  });
});

describe('the course of a table sort', () => {
  it('is answered by tables, seals the boards with the reveal, and shows nobody a board before', () => {
    expect(tableSort.phases(settings)).toEqual([
      { id: 'sort', slots: ['board'], tableSlots: ['board'], pictures: [] },
      { id: 'result', slots: [], pictures: ['tables'] },
    ]);
    expect(tableSort.seals(settings, 'result')).toEqual(['board']);
    expect(tableSort.previewPhase(settings, 'sort')).toBeNull();
    expect(tableSort.view(settings, content, 'sort', NOTHING_LIVE)).toMatchObject({ kind: 'table-sort', top: 3, ranked: true });
  });

  it('simulates boards that are valid, with favourites that tables share', () => {
    const simulated = Array.from({ length: 12 }, (_, i) =>
      tableSort.simulate({
        settings,
        content,
        slot: 'board',
        persona: { random: () => 0.5, lean: (topic) => ((topic.length * 7 + i * 13) % 10) / 10 },
        live: NOTHING_LIVE,
        earlier: () => undefined,
      }),
    );
    expect(simulated.every((board) => checkBoard(settings, board) === null && board.agreed)).toBe(true);
    const most = Math.max(...settings.cards.map((id) => simulated.filter(({ top }) => top.includes(id)).length));
    expect(most).toBeGreaterThanOrEqual(6);
  });
});
