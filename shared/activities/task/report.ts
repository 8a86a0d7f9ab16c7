import type { TaskPicture } from './picture.ts';
import { numeric, textual } from '../../harvest/document.ts';
import { quoted, said, table, type Reports } from '../../harvest/sections/context.ts';

const WORDS = {
  nl: { answers: 'Wat er bedacht is', group: 'Groep' },
  en: { answers: 'What was thought up', group: 'Group' },
};

/** What people wrote for a task and let go, in the groups that the facilitator made, with their dots. */
export const taskReport: Reports<TaskPicture> = ({ voters, groups, loose }, context) => {
  const { words, cards } = context;
  const own = WORDS[context.language];
  const rows = [
    ...groups.flatMap(({ title, items }) => items.map((item) => [title, item.text, item.dots])),
    ...loose.map((item) => ['', item.text, item.dots]),
  ];
  return [
    ...(cards?.kind === 'task' ? [quoted(context, cards.task.assignment)] : []),
    ...(voters === null ? [] : [said(context, words.basis(voters))]),
    ...table(context, own.answers, [textual(own.group), textual(words.collected.answer), numeric(words.collected.dots)], rows),
  ];
};
