import { dealable } from '../../shared/deck/check.ts';
import type { Deck } from '../../shared/deck/deck.ts';
import type { DeckSource } from '../decks/deck-source.ts';
import type { Decks } from './decks.ts';

/** Decks of the studio for rooms. A deck is never changed in place, so a room can keep what it was given. */
export function deckSource(decks: Decks): DeckSource {
  /** Looking through a large deck takes tens of milliseconds, so what can be dealt of a deck as it is now is worked out once. */
  const known = new WeakMap<Deck, { readonly dealt: Deck | null }>();
  return {
    dealtByKey: async (key) => {
      const deck = await decks.behind(key);
      if (!deck) return null;
      const before = known.get(deck);
      if (before) return before.dealt;
      const dealt = dealable(deck);
      known.set(deck, { dealt });
      return dealt;
    },
  };
}
