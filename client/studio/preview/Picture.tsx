import { useMemo, type ReactNode } from 'react';
import type { Card, CardKind, Deck, DeckProgramme, Story, Task, Theme, ValueCard } from '../../../shared/deck/deck.ts';
import { CardOnPaper, ProgrammeOnPaper, StoryOnPaper } from './OnPaper.tsx';
import { ScreenCard, ScreenStory, ScreenValue } from './OnScreen.tsx';
import { PhoneProgramme, PhoneTask, PhoneTheme } from './PhoneCards.tsx';
import { PhoneStory } from './PhoneStory.tsx';
import { PhoneValue } from './PhoneValue.tsx';
import type { Moment } from './shown.ts';

export type Where = 'phone' | 'screen' | 'paper';
type Props = { where: Where; deck: Deck; kind: CardKind; card: Card; moment: Moment };

/** Which drawing belongs to a kind of card and the place where it is seen. */
export function Picture(props: Props): ReactNode {
  switch (props.where) {
    case 'phone':
      return <OnPhone {...props} />;
    case 'screen':
      return <OnScreen {...props} />;
    case 'paper':
      return <OnPaper {...props} />;
  }
}

function OnPhone({ deck, kind, card, moment }: Props): ReactNode {
  const { language, labels, values } = deck;
  const around = useAround(deck);
  switch (kind) {
    case 'values':
      return (
        <PhoneValue
          card={card as ValueCard}
          labels={labels}
          place={values.findIndex(({ id }) => id === card.id) + 1}
          count={values.length}
        />
      );
    case 'stories':
      return <PhoneStory story={card as Story} deck={around} moment={moment} />;
    case 'themes':
      return <PhoneTheme theme={card as Theme} language={language} />;
    case 'tasks':
      return <PhoneTask task={card as Task} language={language} />;
    case 'programmes':
      return <PhoneProgramme programme={card as DeckProgramme} language={language} />;
  }
}

function OnScreen({ deck, kind, card, moment }: Props): ReactNode {
  const { language } = deck;
  const around = useAround(deck);
  switch (kind) {
    case 'values':
      return <ScreenValue card={card as ValueCard} deck={around} />;
    case 'stories':
      return <ScreenStory story={card as Story} deck={around} moment={moment} language={language} />;
    case 'themes':
      return <ScreenCard kind="themes" card={card as Theme} language={language} />;
    case 'tasks':
      return <ScreenCard kind="tasks" card={card as Task} language={language} />;
    case 'programmes':
      return <ScreenCard kind="programmes" card={card as DeckProgramme} language={language} />;
  }
}

function OnPaper({ deck, kind, card }: Props): ReactNode {
  switch (kind) {
    case 'stories':
      return <StoryOnPaper deck={deck} story={card as Story} />;
    case 'programmes':
      return <ProgrammeOnPaper deck={deck} programme={card as DeckProgramme} />;
    default:
      return <CardOnPaper deck={deck} part={kind} id={card.id} />;
  }
}

/** What of the deck stands around a card; the same object as long as that does not change. */
function useAround({ labels, values }: Deck): Pick<Deck, 'labels' | 'values'> {
  return useMemo(() => ({ labels, values }), [labels, values]);
}
