/** Which decks are in play. */
import type { Language } from '../deck/deck.ts';
import type { DeckChoice, DeckList } from '../protocol/http.ts';
import { choiceOf, refOf, type Cards, type ListedDeck } from './cards.ts';

/**
 * The decks to begin with: the toolkit's first deck with value cards, and its decks that have none, with stories and themes.
 * Other value decks stay out until somebody chooses them: equal values would be merged with cards that nobody deals.
 */
export function standardDecks(list: Pick<DeckList, 'decks'>, language: Language): DeckChoice[] {
  const shipped = list.decks.filter((deck) => deck.language === language && deck.key === undefined);
  const first = shipped.find((deck) => deck.values.length >= 2);
  return shipped.filter((deck) => deck === first || deck.values.length === 0).map(choiceOf);
}

/** All decks of a language in the order in which they count: an organiser's own first, so that its own words stand on a merged card. */
export function decksInOrder(list: Pick<DeckList, 'decks'>, language: Language): ListedDeck[] {
  const known = list.decks.filter((deck) => deck.language === language);
  return [...known.filter((deck) => deck.key !== undefined), ...known.filter((deck) => deck.key === undefined)];
}

/** Takes a deck in or out; the order of the list stays. */
export function withDeck(list: Pick<DeckList, 'decks'>, cards: Cards, deck: ListedDeck, inPlay: boolean): DeckChoice[] {
  const chosen = new Set(cards.decks.map((each) => refOf(choiceOf(each))));
  const ref = refOf(choiceOf(deck));
  return decksInOrder(list, cards.language)
    .map(choiceOf)
    .filter((choice) => (refOf(choice) === ref ? inPlay : chosen.has(refOf(choice))));
}

/** The same choice in another language: translations share their ids. With no value cards left, the standard decks. */
export function decksInLanguage(list: Pick<DeckList, 'decks'>, language: Language, choices: readonly DeckChoice[]): DeckChoice[] {
  const refs = new Set(choices.map(refOf));
  const there = decksInOrder(list, language).filter((deck) => refs.has(refOf(choiceOf(deck))));
  return there.some((deck) => deck.values.length >= 2) ? there.map(choiceOf) : standardDecks(list, language);
}
