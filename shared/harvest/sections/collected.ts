import type { SupportPicture } from '../../activities/agreements/picture.ts';
import type { RankedItem } from '../../activities/collect/dots.ts';
import type { CaseVotesPicture } from '../../activities/own-cases/picture.ts';
import type { SpeakerPicture } from '../../activities/speaker/picture.ts';
import type { TableSortPicture } from '../../activities/table-sort/picture.ts';
import type { TaskPicture } from '../../activities/task/picture.ts';
import type { ThemePicture } from '../../activities/theme/picture.ts';
import { numeric, textual, type Block } from '../document.ts';
import { drawn, plain, quoted, said, table, valueNames, type Reports, type SectionContext } from './context.ts';

/** What people wrote for a task and let go, in the groups that the facilitator made, with their dots. */
export const taskReport: Reports<TaskPicture> = ({ voters, groups, loose }, context) => {
  const { words, cards } = context;
  const rows = [
    ...groups.flatMap(({ title, items }) => items.map((item) => [title, item.text, item.dots])),
    ...loose.map((item) => ['', item.text, item.dots]),
  ];
  return [
    ...(cards?.kind === 'task' ? [quoted(context, cards.task.assignment)] : []),
    ...(voters === null ? [] : [said(context, words.basis(voters))]),
    ...table(
      context,
      words.collected.answers,
      [textual(words.collected.group), textual(words.collected.answer), numeric(words.collected.dots)],
      rows,
    ),
  ];
};

/** Questions to a speaker that their authors let go, by support. What touched people comes as quotes. */
export const speakerReport: Reports<SpeakerPicture> = ({ supporters, questions }, context) => [
  ...(supporters > 0 ? [said(context, context.words.basis(supporters))] : []),
  ...ranked(context, context.words.collected.questions, questions),
];

/** Dots for the cases that came along. */
export const ownCasesReport: Reports<CaseVotesPicture> = ({ people, cases }, context) => {
  const { words } = context;
  const rows = cases.map(({ title, dots }) => [title, dots]);
  return rows.length === 0
    ? []
    : [
        said(context, words.basis(people)),
        ...table(context, words.collected.cases, [textual(words.collected.case), numeric(words.collected.dots)], rows),
      ];
};

/** Support for proposals whose authors let them go; what was adopted has a table of its own. */
export const agreementsReport: Reports<SupportPicture> = ({ people, proposals }, context) => {
  const { words, cards } = context;
  const titles = new Map(cards?.kind === 'agreements' ? cards.values.map(({ id, title }) => [id, title]) : []);
  const rows = proposals.map(({ value, text, support }) => [plain(titles.get(value) ?? value), text, support]);
  return rows.length === 0
    ? []
    : [
        said(context, words.basis(people)),
        ...table(
          context,
          words.collected.proposals,
          [textual(words.value), textual(words.collected.answer), numeric(words.collected.support)],
          rows,
        ),
      ];
};

/** The card that tables talked about. What they noted comes as quotes. */
export const themeReport: Reports<ThemePicture> = (_picture, context) =>
  context.cards?.kind === 'theme' ? [quoted(context, context.cards.theme.question)] : [];

/** What tables agreed on: which values lie on whose board. */
export const tableSortReport: Reports<TableSortPicture> = ({ boards, busy, small, values, alone }, context) => {
  const { words } = context;
  const nameOf = valueNames(context);
  const tables = boards.map(({ table: each }) => each);
  return [
    ...(busy > 0 ? [said(context, words.tables.busy(busy))] : []),
    ...(small > 0 ? [said(context, words.tables.small(small))] : []),
    ...(alone ? [said(context, words.basis(alone.people))] : []),
    drawn(context, 'tables'),
    ...table(
      context,
      words.tables.boards,
      [textual(words.value), ...tables.map((each) => textual(words.tables.table(each))), numeric(words.tables.count)],
      values.map(({ value, tables: on }) => [nameOf(value), ...tables.map((each) => (on.includes(each) ? '✓' : '')), on.length]),
    ),
    ...table(
      context,
      words.tables.alone,
      [textual(words.value), numeric(words.people)],
      (alone?.counts ?? []).map(({ value, count }) => [nameOf(value), count]),
    ),
  ];
};

function ranked(context: SectionContext, caption: string, items: readonly RankedItem[]): readonly Block[] {
  const { words } = context;
  return table(
    context,
    caption,
    [textual(words.collected.answer), numeric(words.collected.dots)],
    items.map((item) => [item.text, item.dots]),
  );
}
