/** What a ready-made programme finds in the decks of one language. */
import type { Language } from '../deck/deck.ts';
import type { DeckList } from '../protocol/http.ts';

export type ListedDeck = DeckList['decks'][number];
export type ListedStory = ListedDeck['stories'][number];

export type Cards = {
  readonly language: Language;
  /** Decks with at least two value cards, and all stories, in the order of the list. */
  readonly valueDecks: readonly ListedDeck[];
  readonly stories: readonly ListedStory[];
};

/** @param list may hold decks of several languages; only those of `language` are taken. */
export function cardsIn(list: Pick<DeckList, 'decks'>, language: Language): Cards {
  const decks = list.decks.filter((deck) => deck.language === language);
  return { language, valueDecks: decks.filter((deck) => deck.values.length >= 2), stories: decks.flatMap((deck) => deck.stories) };
}

/** The story to begin with: the first of the easiest. */
export function firstStory({ stories }: Cards): ListedStory | null {
  return stories.toSorted((a, b) => a.difficulty - b.difficulty)[0] ?? null;
}

/** Ids of the value cards of the first deck that has them; empty when there is none. */
export function firstValues({ valueDecks }: Cards): string[] {
  return valueDecks[0]?.values.map((card) => card.id) ?? [];
}
