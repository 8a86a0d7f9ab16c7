/** What is done with whole cards: add, copy, take away, move. Each is one step of undo. */
import type { Card, CardKind } from '../../../shared/deck/deck.ts';
import { emptyCard, freshId } from '../forms/fresh.ts';
import type { DeckStore } from '../store/deck-store.ts';

/** @returns the id of the new card; null when no more cards fit. */
export function addCard({ store, change }: DeckStore, kind: CardKind): string | null {
  const card = emptyCard(kind, store.getState().deck);
  return change([{ do: 'add', kind, card, before: null }]) ? card.id : null;
}

/** A copy right after it. @param titled gives the copy its title. */
export function duplicateCard({ store, change }: DeckStore, kind: CardKind, id: string, titled: (title: string) => string): string | null {
  const cards = cardsOf(store.getState().deck[kind]);
  const i = cards.findIndex((each) => each.id === id);
  const card = cards[i];
  if (!card) return null;
  const copy = { ...card, id: freshId(kind), title: titled(card.title) };
  return change([{ do: 'add', kind, card: copy, before: cards[i + 1]?.id ?? null }]) ? copy.id : null;
}

/** @returns the id of the card that takes its place in view; null when it was the last one. */
export function removeCard({ store, change }: DeckStore, kind: CardKind, id: string): string | null {
  const cards = cardsOf(store.getState().under[kind]);
  const i = cards.findIndex((each) => each.id === id);
  const card = cards[i];
  if (!card) return null;
  change([{ do: 'remove', kind, id, was: card }]);
  return (cards[i + 1] ?? cards[i - 1])?.id ?? null;
}

/** @param to the place it should have, from 0. @returns that place, or null when nothing moved. */
export function moveCard({ store, change }: DeckStore, kind: CardKind, id: string, to: number): number | null {
  const cards = cardsOf(store.getState().deck[kind]);
  const from = cards.findIndex((each) => each.id === id);
  const place = Math.max(0, Math.min(cards.length - 1, to));
  if (from < 0 || place === from) return null;
  const before = cards[place > from ? place + 1 : place]?.id ?? null;
  return change([{ do: 'move', kind, id, before }]) ? place : null;
}

/** Every list of cards, seen as cards of any kind. */
function cardsOf(cards: readonly Card[]): readonly Card[] {
  return cards;
}
