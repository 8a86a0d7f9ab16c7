/** Programmes that come in a deck, made ready to open. */
import type { Language } from '../deck/deck.ts';
import type { Origin } from '../deck/merge.ts';
import type { DeckChoice, DeckList } from '../protocol/http.ts';
import { cardsIn, choiceOf, refOf, type Cards, type ListedDeck } from './cards.ts';
import { decksInOrder, standardDecks } from './choose.ts';
import { findCard, texts } from './given.ts';
import { freshId, type TypedItem, type TypedProgramme } from './item.ts';
import { isKind, newItem } from './kinds.ts';

export type DeckProgramme = ListedDeck['programmes'][number];
export type Offered = {
  /** Differs from every other one that is offered. */
  readonly id: string;
  readonly purpose: string;
  /** Title of the deck it comes in. */
  readonly deck: string;
  /** Written for the toolkit's standard decks, and not for the cards of its own deck or by an organiser. */
  readonly standard: boolean;
  readonly programme: TypedProgramme;
  /** The cards that it was completed from, and how a room is told of their decks. */
  readonly cards: Cards;
  readonly decks: readonly DeckChoice[];
};

/**
 * The programmes of all decks of a language, as far as this version of the toolkit has every kind of activity in them and
 * their cards are there.
 */
export function offeredByDecks(list: Pick<DeckList, 'decks'>, language: Language): Offered[] {
  return decksInOrder(list, language).flatMap((deck) =>
    deck.programmes.flatMap((each) => {
      const home = refOf(choiceOf(deck));
      const ready = decksFor(list, deck).flatMap((decks) => {
        const cards = cardsIn(list, language, decks);
        const programme = programmeFromDeck(each, cards, home);
        return programme ? [{ programme, cards, decks }] : [];
      });
      const best = ready.find(({ cards }) => hasNamedCards(each, cards, home)) ?? ready[0];
      if (!best) return [];
      const standard = deck.key === undefined && deck.values.length === 0 && deck.stories.length === 0;
      return [{ id: `${home} ${each.id}`, purpose: each.purpose, deck: deck.title, standard, ...best }];
    }),
  );
}

/**
 * Completes the settings from the cards in play; minutes, titles and notes stay.
 * @param home the deck that the programme was written in, see `refOf`
 * @returns null when a kind of activity is not known here, or an activity has no cards
 */
export function programmeFromDeck({ title, activities }: DeckProgramme, cards: Cards, home: string): TypedProgramme | null {
  const items: TypedItem[] = [];
  for (const { kind, id, title: name, minutes, notes, settings } of activities) {
    const taken = items.map((item) => item.id);
    const item = isKind(kind) ? newItem(kind, cards, { id: freshId(id, taken), title: name, minutes, notes, given: settings, home }) : null;
    if (!item) return null;
    items.push(item);
  }
  return { title, activities: items };
}

/** Its own deck alone where that has value cards to deal; else, or when that does not do, the toolkit's standard decks help out. */
function decksFor(list: Pick<DeckList, 'decks'>, deck: ListedDeck): DeckChoice[][] {
  const own = choiceOf(deck);
  const others = standardDecks(list, deck.language).filter((choice) => refOf(choice) !== refOf(own));
  return deck.values.length >= 2 ? [[own], [own, ...others]] : [[own, ...others]];
}

/** Are all cards that the programme names among these? */
function hasNamedCards({ activities }: DeckProgramme, cards: Cards, home: string): boolean {
  return activities.every(({ settings }) => {
    const has = (all: readonly { readonly id: string; readonly from: readonly Origin[] }[], id: unknown): boolean =>
      id === undefined || findCard(cards, all, id, home) !== null;
    return (
      has(cards.stories, settings['story']) &&
      has(cards.themes, settings['theme']) &&
      has(cards.tasks, settings['task']) &&
      (texts(settings, 'themes') ?? []).every((id) => has(cards.themes, id)) &&
      (texts(settings, 'cards') ?? []).every((id) => has(cards.values, id))
    );
  });
}
