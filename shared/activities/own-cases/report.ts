import type { CaseVotesPicture } from './picture.ts';
import { numeric, textual } from '../../harvest/document.ts';
import { said, table, type Reports } from '../../harvest/sections/context.ts';

const WORDS = {
  nl: { cases: 'Stippen voor de casussen', case: 'Casus' },
  en: { cases: 'Dots for the cases', case: 'Case' },
};

/** Dots for the cases that came along. */
export const ownCasesReport: Reports<CaseVotesPicture> = ({ people, cases }, context) => {
  const { words } = context;
  const own = WORDS[context.language];
  const rows = cases.map(({ title, dots }) => [title, dots]);
  return rows.length === 0
    ? []
    : [said(context, words.basis(people)), ...table(context, own.cases, [textual(own.case), numeric(words.collected.dots)], rows)];
};
