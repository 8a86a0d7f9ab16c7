import type { CheckOutPicture } from './picture.ts';
import { drawn, quoted, said, type Reports } from '../../harvest/sections/context.ts';
import { spreadBlocks } from '../../harvest/sections/spread.ts';

const WORDS = {
  nl: { evaluation: 'Wat de groep van de bijeenkomst vond' },
  en: { evaluation: 'What the group thought of the gathering' },
};

/** How the gathering was. What people take along comes as quotes. */
export const checkOutReport: Reports<CheckOutPicture> = ({ people, evaluation }, context) => {
  const { words, cards } = context;
  const asked = cards?.kind === 'check-out' ? cards : null;
  return [
    ...(asked?.question ? [quoted(context, asked.question)] : []),
    said(context, words.basis(people)),
    ...(evaluation ? [drawn(context, 'evaluation'), ...spreadBlocks(evaluation, WORDS[context.language].evaluation, asked, context)] : []),
  ];
};
