/** A deck as the facilitator's pages get it: names to choose from, without what would spoil a story. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Deck } from '../../shared/deck/deck.ts';
import type { DeckList } from '../../shared/protocol/http.ts';
import type { DeckSource } from './deck-source.ts';

export type ListedDeck = DeckList['decks'][number];

export function listed({ id, title, language, description, values, stories, themes, tasks, programmes }: Deck): ListedDeck {
  return {
    id,
    title,
    language,
    description,
    values: values.map((card) => ({ id: card.id, title: card.title, quality: card.quality, source: card.source })),
    stories: stories.map((story) => ({
      id: story.id,
      title: story.title,
      role: story.protagonist.role,
      level: story.protagonist.level,
      difficulty: story.difficulty,
      warning: story.warning,
      twists: story.twists,
    })),
    themes: themes.map((card) => ({ id: card.id, title: card.title, minutes: card.minutes })),
    tasks: tasks.map((card) => ({ id: card.id, title: card.title, minutes: card.minutes, work: card.work, answer: card.answer })),
    programmes,
  };
}

/** The decks that these keys open, each once and with its key, in the order of the keys. A key that opens none is left out. */
export async function listedByKeys(keys: readonly string[], source: DeckSource): Promise<ListedDeck[]> {
  const found: ListedDeck[] = [];
  for (const key of new Set(keys)) {
    // Live rooms get their turn between two decks.
    await nextTurn();
    const deck = await source.dealtByKey(key);
    if (deck) found.push({ ...listed(deck), key });
  }
  return found;
}
