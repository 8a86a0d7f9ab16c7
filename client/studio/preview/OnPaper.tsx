import { memo } from 'react';
import type { CardOf, Deck, DeckProgramme, Story } from '../../../shared/deck/deck.ts';
import { CardSheet } from '../print/CardSheet.tsx';
import type { CardPart } from '../print/choices.ts';
import { LAYOUTS, onSheets } from '../print/layout.ts';
import { ProgrammeSheet } from '../print/ProgrammeSheet.tsx';
import { StorySheet } from '../print/StorySheet.tsx';

const LAYOUT = LAYOUTS.standard;

/** The sheet of A4 on which this card is printed, with its neighbours. */
export const CardOnPaper = memo(function CardOnPaper({ deck, part, id }: { deck: Deck; part: CardPart; id: string }) {
  const sheets = onSheets<CardOf<CardPart>>(deck[part], LAYOUT);
  const at = Math.max(
    0,
    sheets.findIndex((cards) => cards.some((card) => card.id === id)),
  );
  return (
    <CardSheet
      part={part}
      cards={sheets[at] ?? []}
      layout={LAYOUT}
      labels={deck.labels}
      language={deck.language}
      marks
      deckTitle={deck.title}
      sheet={at + 1}
      of={sheets.length}
    />
  );
});

export const StoryOnPaper = memo(function StoryOnPaper({ deck, story }: { deck: Deck; story: Story }) {
  return <StorySheet story={story} language={deck.language} deckTitle={deck.title} />;
});

export const ProgrammeOnPaper = memo(function ProgrammeOnPaper({ deck, programme }: { deck: Deck; programme: DeckProgramme }) {
  return <ProgrammeSheet programme={programme} deck={deck} start="" />;
});
