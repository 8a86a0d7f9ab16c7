/** The decks in play, as one pool of cards: what programmes are built from and edited with. */
import type { Language } from '../deck/deck.ts';
import { mergeValues, withOwnIds, type Merged, type Origin, type Placed } from '../deck/merge.ts';
import type { DeckChoice, DeckList } from '../protocol/http.ts';

export type ListedDeck = DeckList['decks'][number];
export type ListedStory = ListedDeck['stories'][number];
type ListedValue = ListedDeck['values'][number];
type ListedTheme = ListedDeck['themes'][number];
type ListedTask = ListedDeck['tasks'][number];

export type PoolValue = Merged<ListedValue>;
export type PoolStory = Placed<ListedStory>;
export type PoolTheme = Placed<ListedTheme>;
export type PoolTask = Placed<ListedTask>;
/** A deck with the cards it brings; a value that several decks have is in each of them, with one id. */
export type PoolDeck = { readonly ref: string; readonly title: string; readonly values: readonly PoolValue[] };

export type Cards = {
  readonly language: Language;
  /** The decks in play, in the order in which they count. */
  readonly decks: readonly ListedDeck[];
  /** All value cards, equal names merged. */
  readonly values: readonly PoolValue[];
  /** The decks that have value cards. */
  readonly valueDecks: readonly PoolDeck[];
  readonly stories: readonly PoolStory[];
  readonly themes: readonly PoolTheme[];
  readonly tasks: readonly PoolTask[];
};

/**
 * @param list may hold decks of several languages; only those of `language` are taken.
 * @param choices the decks in play, in order; without them every deck of the list.
 */
export function cardsIn(list: Pick<DeckList, 'decks'>, language: Language, choices?: readonly DeckChoice[]): Cards {
  const known = list.decks.filter((deck) => deck.language === language);
  const decks = choices ? choices.flatMap((choice) => known.find((deck) => refOf(choiceOf(deck)) === refOf(choice)) ?? []) : known;
  const values = mergeValues(decks);
  return {
    language,
    decks,
    values,
    valueDecks: decks.flatMap((deck, i) => {
      const own = values.filter(({ from }) => from.some((origin) => origin.deck === i));
      return own.length > 0 ? [{ ref: refOf(choiceOf(deck)), title: deck.title, values: own }] : [];
    }),
    stories: withOwnIds(decks.map((deck) => deck.stories)),
    themes: withOwnIds(decks.map((deck) => deck.themes)),
    tasks: withOwnIds(decks.map((deck) => deck.tasks)),
  };
}

/** How a room is told to deal from this deck. */
export function choiceOf({ id, key }: Pick<ListedDeck, 'id' | 'key'>): DeckChoice {
  return key === undefined ? { id } : { key };
}

/** A name for a deck in a list: an organiser's copy has the id of the deck that it was made from. */
export function refOf(choice: DeckChoice): string {
  return 'key' in choice ? `key:${choice.key}` : `id:${choice.id}`;
}

/** The story to begin with: the easiest of the first deck that has any. */
export function firstStory({ stories }: Cards): PoolStory | null {
  const deck = stories[0]?.from[0]?.deck;
  return stories.filter(({ from }) => from[0]?.deck === deck).toSorted((a, b) => a.difficulty - b.difficulty)[0] ?? null;
}

/** Ids of the value cards of the first deck that has enough to sort; else of all decks together; empty when that is not enough. */
export function firstValues({ valueDecks, values }: Cards): string[] {
  const first = valueDecks.find((deck) => deck.values.length >= 2)?.values ?? values;
  return first.length < 2 ? [] : first.map(({ id }) => id);
}

/** Cards of one kind by the title of the deck that they come from, for a list to choose from; decks without such a card are left out. */
export function byDeck<Card extends { readonly from: readonly Origin[] }>({ decks }: Pick<Cards, 'decks'>, cards: readonly Card[]) {
  return decks
    .map(({ title }, i) => ({ title, cards: cards.filter(({ from }) => from[0]?.deck === i) }))
    .filter((deck) => deck.cards.length > 0);
}

/** Titles of the decks that a card stands in, each once. */
export function decksOf({ decks }: Cards, { from }: { readonly from: readonly Origin[] }): string[] {
  return [...new Set(from.flatMap(({ deck }) => decks[deck]?.title ?? []))];
}

/** The card that a deck calls `id`, in this pool. @param ref see `refOf` */
export function cardOf<Card extends { readonly id: string; readonly from: readonly Origin[] }>(
  { decks }: Cards,
  cards: readonly Card[],
  ref: string,
  id: string,
): Card | null {
  const deck = decks.findIndex((each) => refOf(choiceOf(each)) === ref);
  return cards.find(({ from }) => from.some((origin) => origin.deck === deck && origin.id === id)) ?? null;
}

/** Where the same card lies in another pool: by the decks it comes from, else by its id. Null when it is not there. */
export function carried<Card extends { readonly id: string; readonly from: readonly Origin[] }>(
  id: string,
  from: { readonly pool: Cards; readonly cards: readonly Card[] },
  to: { readonly pool: Cards; readonly cards: readonly Card[] },
): Card | null {
  const card = from.cards.find((each) => each.id === id);
  if (!card) return to.cards.find((each) => each.id === id) ?? null;
  for (const origin of card.from) {
    const deck = from.pool.decks[origin.deck];
    const there = deck && cardOf(to.pool, to.cards, refOf(choiceOf(deck)), origin.id);
    if (there) return there;
  }
  return null;
}
