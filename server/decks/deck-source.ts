import type { Deck } from '../../shared/deck/deck.ts';

/** Where decks of organisers come from. Whoever has a key that lets one look at a deck may deal from it. */
export type DeckSource = {
  /** The deck as far as it can be dealt; null when the key opens none, or nothing of it can be dealt. */
  dealtByKey(key: string): Promise<Deck | null>;
};

/** The first of these that has something for a key. */
export function firstOf(...sources: readonly DeckSource[]): DeckSource {
  return {
    dealtByKey: async (key) => {
      for (const source of sources) {
        const deck = await source.dealtByKey(key);
        if (deck) return deck;
      }
      return null;
    },
  };
}

/** A server without a studio. */
export const NO_DECKS: DeckSource = { dealtByKey: async () => null };
