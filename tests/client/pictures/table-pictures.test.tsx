/** Boards of tables, and choices per table: drawn, and with the same in a table. */
import { render, screen, within } from '@testing-library/react';
import { domAnimation, LazyMotion } from 'framer-motion';
import { describe, expect, test } from 'vitest';
import { Picture as DilemmaPart } from '../../../client/activities/dilemma/Picture.tsx';
import { Picture as TablesPart } from '../../../client/activities/table-sort/Picture.tsx';
import type { Audience } from '../../../client/activities/picture-frame.ts';
import { tableSortFinding } from '../../../client/i18n/pictures-table-sort.ts';
import { tableSort } from '../../../shared/activities/table-sort/table-sort.ts';
import type { TableSortPicture } from '../../../shared/activities/table-sort/picture.ts';
import { content } from '../../support/fixtures.ts';
import { dilemmaPicture, dilemmaView } from './examples.ts';

const AUDIENCES: readonly Audience[] = ['phone', 'console', 'screen'];
const cards = {
  kind: 'table-sort',
  cards: content.values.slice(0, 12),
  labels: content.labels,
  top: 3,
  ranked: true,
} as const;

/** Tables of five that agreed on these cards. */
function picture(boards: readonly (readonly number[])[]): TableSortPicture {
  const tables = boards.map((_, i) => ({ number: i + 1, key: `${i}`, people: Array.from({ length: 5 }, (__, k) => `${i}.${k}`) }));
  const answers = new Map([['board', new Map(boards.map((board, i) => [`${i}`, { top: board.map((n) => `waarde-${n}`), agreed: true }]))]]);
  const settings = { cards: cards.cards.map(({ id }) => id), top: 3, ranked: true };
  const made = tableSort.summarise(
    { settings, content, answers, earlier: [], people: 0, approved: [], tables, steering: undefined },
    'result',
  );
  if (made.kind !== 'table-sort') throw new Error('expected a table sort');
  return made;
}
const show = (made: TableSortPicture, audience: Audience) =>
  render(
    <LazyMotion features={domAnimation}>
      <TablesPart shown={{ id: 'tables', picture: made }} cards={cards} audience={audience} />
    </LazyMotion>,
  );
const cellsOf = (table: HTMLElement): string[] =>
  within(table)
    .getAllByRole('cell', { hidden: true })
    .map((cell) => cell.textContent ?? '');

describe.each(AUDIENCES)('for the %s', (audience) => {
  test('boards of a few tables, with what is common and what is unique', () => {
    show(
      picture([
        [0, 1, 2],
        [2, 0, 3],
      ]),
      audience,
    );
    expect(screen.getByRole('heading', { name: 'Twee waarden liggen op elke tafel' })).toBeVisible();
    expect(cellsOf(screen.getByRole('table', { hidden: true }))).toEqual(
      expect.arrayContaining(['1', '2', '2 van de 2 (op elke tafel)', '–', '3', '1 van de 2 (alleen hier)']),
    );
  });

  test('very many tables, in one table', () => {
    show(picture(Array.from({ length: 14 }, (_, i) => [0, 1 + (i % 6), 7 + (i % 3)])), audience);
    expect(screen.getByRole('heading', { name: '‘Waarde 0’ ligt op elke tafel' })).toBeVisible();
    expect(cellsOf(screen.getByRole('table', { hidden: true }))).toContain('14 van de 14 (op elke tafel)');
  });

  test('no table ready yet, and too few people behind what is ready', () => {
    const empty = show(picture([]), audience);
    expect(screen.getByRole('heading', { name: 'Per waarde zijn de aantallen te klein om te tonen' })).toBeVisible();
    empty.unmount();
    show({ ...picture([[0, 1, 2]]), boards: [], values: [], busy: 3 }, audience);
    expect(screen.getByRole('heading', { name: 'Nog geen tafel is klaar' })).toBeVisible();
  });

  test('choices per table beside the whole group', () => {
    const counts = (...all: (number | null)[]) => all.map((count, i) => ({ choice: ['a', 'b', 'c', 'other'][i] ?? '', count }));
    const made = {
      ...dilemmaPicture,
      tables: [
        { table: 3, counts: counts(8, 6, 0, 0) },
        { table: 5, counts: counts(null, 9, null, 0) },
      ],
    };
    render(<DilemmaPart shown={{ id: 'tables', picture: made }} cards={dilemmaView} audience={audience} />);
    const table = screen.getByRole('table', { hidden: true });
    expect(
      within(table)
        .getAllByRole('rowheader', { hidden: true })
        .map((head) => head.textContent),
    ).toEqual(['De hele groep', 'Tafel 3', 'Tafel 5']);
    expect(cellsOf(table)).toEqual(expect.arrayContaining(['8', '6', 'niet getoond', '9']));
  });

  test('choices per table where nothing may be shown', () => {
    render(<DilemmaPart shown={{ id: 'tables', picture: { ...dilemmaPicture, tables: [] } }} cards={dilemmaView} audience={audience} />);
    expect(screen.getByRole('heading', { name: 'Per tafel zijn de aantallen te klein om te tonen' })).toBeVisible();
  });
});

test('findings in both languages', () => {
  const name = (id: string) => id;
  const two = picture([
    [0, 1, 2],
    [3, 4, 5],
  ]);
  expect(tableSortFinding(two, name, 'nl')).toBe('Elke tafel koos iets heel anders');
  expect(tableSortFinding(two, name, 'en')).toBe('Every table chose something else');
  expect(tableSortFinding(picture([[0, 1, 2]]), name, 'nl')).toBe('De top 3 van tafel 1');
  expect(
    tableSortFinding(
      picture([
        [0, 1, 2],
        [0, 3, 4],
        [1, 5, 6],
      ]),
      name,
      'en',
    ),
  ).toBe('No value lies on every table');
});
