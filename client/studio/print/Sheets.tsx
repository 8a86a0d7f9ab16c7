import { memo, type ReactNode } from 'react';
import type { CardOf, Deck } from '../../../shared/deck/deck.ts';
import { CardNotes } from './CardNotes.tsx';
import { BackSheet, CardSheet } from './CardSheet.tsx';
import { isCardPart, type CardPart, type Part, type PrintChoices } from './choices.ts';
import { LAYOUTS, onSheets } from './layout.ts';
import { ProgrammeSheet } from './ProgrammeSheet.tsx';
import { StoryNotes } from './StoryNotes.tsx';
import { StorySheet } from './StorySheet.tsx';

/** All sheets that were chosen, in the order in which they leave the printer. The very first carries the title of the whole. */
export const Sheets = memo(function Sheets({ deck, choices }: { deck: Deck; choices: PrintChoices }) {
  const parts = choices.parts.filter((part) => part === 'notes' || deck[part].length > 0);
  return parts.map((part, i) => <PartSheets key={part} part={part} deck={deck} choices={choices} first={i === 0} />);
});

type Props = { deck: Deck; choices: PrintChoices; first: boolean };

function PartSheets({ part, deck, choices, first }: Props & { part: Part }): ReactNode {
  if (isCardPart(part)) return <CardSheets part={part} deck={deck} choices={choices} first={first} />;
  const shared = { language: deck.language, deckTitle: deck.title };
  switch (part) {
    case 'stories':
      return deck.stories.map((story, i) => <StorySheet key={story.id} story={story} {...shared} first={first && i === 0} />);
    case 'programmes':
      return deck.programmes.map((programme, i) => (
        <ProgrammeSheet key={programme.id} programme={programme} deck={deck} start={choices.start} first={first && i === 0} />
      ));
    case 'notes':
      return <NoteSheets deck={deck} first={first} />;
  }
}

function CardSheets({ part, deck, choices: { size, backs, marks }, first }: Props & { part: CardPart }): ReactNode {
  const layout = LAYOUTS[size];
  const sheets = onSheets<CardOf<CardPart>>(deck[part], layout);
  const shared = { part, layout, marks, language: deck.language, labels: deck.labels, deckTitle: deck.title, of: sheets.length };
  return sheets.flatMap((cards, i) => [
    <CardSheet key={`${i} front`} {...shared} cards={cards} sheet={i + 1} first={first && i === 0} />,
    ...(backs ? [<BackSheet key={`${i} back`} {...shared} cards={cards} sheet={i + 1} />] : []),
  ]);
}

function NoteSheets({ deck, first }: Omit<Props, 'choices'>): ReactNode {
  const { stories, themes, tasks } = deck;
  return (
    <>
      {stories.map((story, i) => (
        <StoryNotes key={story.id} story={story} deck={deck} first={first && i === 0} />
      ))}
      {themes.length > 0 && <CardNotes deck={deck} kind="theme" cards={themes} first={first && stories.length === 0} />}
      {tasks.length > 0 && <CardNotes deck={deck} kind="task" cards={tasks} first={first && stories.length + themes.length === 0} />}
    </>
  );
}
