import type { SupportPicture } from './picture.ts';
import { numeric, textual } from '../../harvest/document.ts';
import { plain, said, table, type Reports } from '../../harvest/sections/context.ts';

const WORDS = {
  nl: { proposals: 'Steun voor voorstellen', support: 'Steun' },
  en: { proposals: 'Support for proposals', support: 'Support' },
};

/** Support for proposals whose authors let them go; what was adopted has a table of its own. */
export const agreementsReport: Reports<SupportPicture> = ({ people, proposals }, context) => {
  const { words, cards } = context;
  const own = WORDS[context.language];
  const titles = new Map(cards?.kind === 'agreements' ? cards.values.map(({ id, title }) => [id, title]) : []);
  const rows = proposals.map(({ value, text, support }) => [plain(titles.get(value) ?? value), text, support]);
  return rows.length === 0
    ? []
    : [
        said(context, words.basis(people)),
        ...table(context, own.proposals, [textual(words.value), textual(words.collected.answer), numeric(own.support)], rows),
      ];
};
