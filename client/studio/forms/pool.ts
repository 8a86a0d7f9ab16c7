/** The cards that a programme of this deck can deal: its own and those of the toolkit's standard decks, as when a session is opened. */
import { useMemo } from 'react';
import { cardsIn, choiceOf, refOf, type Cards, type ListedDeck } from '../../../shared/programmes/cards.ts';
import { standardDecks } from '../../../shared/programmes/choose.ts';
import { useShipped } from '../shipped.ts';
import { useDeck } from '../store/hooks.tsx';

/** Stands for the deck that is being edited; its own id may be that of the deck it was copied from. */
const HERE = { id: 'deze-set', key: 'de-set-die-open-staat' };

/** How the open deck is called in the pool. */
export const HOME = refOf(choiceOf(HERE));

/** Null until the list of the toolkit's decks came, or failed to come. */
export function usePool(): Cards | null {
  const { list, state } = useShipped();
  const title = useDeck(({ deck }) => deck.title);
  const language = useDeck(({ deck }) => deck.language);
  const values = useDeck(({ deck }) => deck.values);
  const stories = useDeck(({ deck }) => deck.stories);
  const themes = useDeck(({ deck }) => deck.themes);
  const tasks = useDeck(({ deck }) => deck.tasks);
  return useMemo(() => {
    if (state === 'none' || state === 'loading') return null;
    const listed = stories.map(({ protagonist: { role, level }, ...story }) => ({ ...story, role, level }));
    const own: ListedDeck = { ...HERE, title, language, description: '', values, stories: listed, themes, tasks, programmes: [] };
    return cardsIn({ decks: [own, ...list] }, language, [choiceOf(own), ...standardDecks({ decks: list }, language)]);
  }, [list, state, title, language, values, stories, themes, tasks]);
}
