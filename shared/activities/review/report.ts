import type { ReviewPicture } from './picture.ts';
import type { Language } from '../../deck/deck.ts';
import { numeric, textual } from '../../harvest/document.ts';
import { drawn, said, table, type Reports } from '../../harvest/sections/context.ts';

const WORDS: Readonly<
  Record<
    Language,
    Readonly<Record<'table' | 'agreement' | 'keep' | 'change' | 'drop' | 'decision' | 'kept' | 'changed' | 'dropped' | 'open', string>>
  >
> = {
  nl: {
    table: 'De afspraken van de vorige keer, en wat de groep ermee deed',
    agreement: 'Afspraak',
    keep: 'Houden',
    change: 'Aanpassen',
    drop: 'Loslaten',
    decision: 'Besluit',
    kept: 'Blijft',
    changed: 'Aangepast',
    dropped: 'Losgelaten',
    open: 'Niet besproken, blijft staan',
  },
  en: {
    table: 'The agreements of last time, and what the group did with them',
    agreement: 'Agreement',
    keep: 'Keep',
    change: 'Change',
    drop: 'Let go',
    decision: 'Decision',
    kept: 'Kept',
    changed: 'Changed',
    dropped: 'Let go',
    open: 'Not discussed, stays',
  },
};

/** What everybody would do with each agreement of last time, and what was decided. */
export const reviewReport: Reports<ReviewPicture> = ({ people, agreements }, context) => {
  const words = WORDS[context.language];
  return [
    said(context, context.words.basis(people)),
    drawn(context, 'verdicts'),
    ...table(
      context,
      words.table,
      [textual(words.agreement), numeric(words.keep), numeric(words.change), numeric(words.drop), textual(words.decision)],
      agreements.map(({ text, keep, change, drop, outcome }) => [text, keep, change, drop, outcome ? words[outcome] : words.open]),
    ),
  ];
};
