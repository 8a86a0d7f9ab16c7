import { dealtTo } from '../per-table.ts';
import type { TableSortPicture } from './picture.ts';
import { numeric, textual } from '../../harvest/document.ts';
import { drawn, said, table, valueNames, type Reports } from '../../harvest/sections/context.ts';

const nl = {
  boards: 'Wat er op de borden van de tafels ligt',
  alone: 'Op hoeveel borden een waarde ligt',
  table: (n: number) => `Tafel ${n}`,
  count: 'Tafels',
  busy: (n: number) => (n === 1 ? 'Eén tafel was het nog niet eens.' : `${n} tafels waren het nog niet eens.`),
  small: (n: number) => (n === 1 ? 'Eén tafel is te klein om te tonen.' : `${n} tafels zijn te klein om te tonen.`),
};

const en: typeof nl = {
  boards: 'What lies on the boards of the tables',
  alone: 'On how many boards a value lies',
  table: (n) => `Table ${n}`,
  count: 'Tables',
  busy: (n) => (n === 1 ? 'One table had not agreed yet.' : `${n} tables had not agreed yet.`),
  small: (n) => (n === 1 ? 'One table is too small to show.' : `${n} tables are too small to show.`),
};

const WORDS = { nl, en };

/** What tables agreed on: which values lie on whose board. */
export const tableSortReport: Reports<TableSortPicture> = ({ boards, busy, small, values, alone }, context) => {
  const { words } = context;
  const own = WORDS[context.language];
  const nameOf = valueNames(context);
  const tables = boards.map(({ table: each }) => each);
  const lenses = (context.cards?.kind === 'table-sort' && context.cards.lenses) || [];
  const headOf = (number: number): string => {
    const lens = dealtTo(lenses, number);
    return lens ? `${own.table(number)} (${words.lenses[lens].toLowerCase()})` : own.table(number);
  };
  return [
    ...(busy > 0 ? [said(context, own.busy(busy))] : []),
    ...(small > 0 ? [said(context, own.small(small))] : []),
    ...(alone ? [said(context, words.basis(alone.people))] : []),
    drawn(context, 'tables'),
    ...table(
      context,
      own.boards,
      [textual(words.value), ...tables.map((each) => textual(headOf(each))), numeric(own.count)],
      values.map(({ value, tables: on }) => [nameOf(value), ...tables.map((each) => (on.includes(each) ? '✓' : '')), on.length]),
    ),
    ...table(
      context,
      own.alone,
      [textual(words.value), numeric(words.people)],
      (alone?.counts ?? []).map(({ value, count }) => [nameOf(value), count]),
    ),
  ];
};
