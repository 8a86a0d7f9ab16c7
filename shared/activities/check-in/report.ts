import type { CheckInPicture } from './picture.ts';
import { numeric, textual } from '../../harvest/document.ts';
import { drawn, quoted, said, table, type Reports } from '../../harvest/sections/context.ts';
import { spreadBlocks } from '../../harvest/sections/spread.ts';

const WORDS = {
  nl: { checkIn: 'Hoe iedereen binnenkwam', words: 'De woorden waarmee iedereen binnenkwam', word: 'Woord' },
  en: { checkIn: 'How everybody came in', words: 'The words with which everybody came in', word: 'Word' },
};

/** How everybody came in: a word or a figure. Words come along as quotes, when their authors said yes. */
export const checkInReport: Reports<CheckInPicture> = ({ people, scale, words: counted }, context) => {
  const { words, cards } = context;
  const own = WORDS[context.language];
  const asked = cards?.kind === 'check-in' ? cards : null;
  const wordRows = counted.map(({ word, count }) => [word, count]);
  return [
    ...(asked?.question ? [quoted(context, asked.question)] : []),
    said(context, words.basis(people)),
    ...(scale ? [drawn(context, 'scale'), ...spreadBlocks(scale, own.checkIn, asked, context)] : []),
    ...table(context, own.words, [textual(own.word), numeric(words.people)], wordRows),
  ];
};
