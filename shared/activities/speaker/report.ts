import type { SpeakerPicture } from './picture.ts';
import { numeric, textual } from '../../harvest/document.ts';
import { said, table, type Reports } from '../../harvest/sections/context.ts';

const WORDS = {
  nl: { questions: 'Vragen aan de spreker' },
  en: { questions: 'Questions to the speaker' },
};

/** Questions to a speaker that their authors let go, by support. What touched people comes as quotes. */
export const speakerReport: Reports<SpeakerPicture> = ({ supporters, questions }, context) => [
  ...(supporters > 0 ? [said(context, context.words.basis(supporters))] : []),
  ...table(
    context,
    WORDS[context.language].questions,
    [textual(context.words.collected.answer), numeric(context.words.collected.dots)],
    questions.map(({ text, dots }) => [text, dots]),
  ),
];
