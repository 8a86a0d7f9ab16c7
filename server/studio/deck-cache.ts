/** The decks that were used last, so that a keystroke does not read and parse a whole deck. */
import type { LoadedDeck } from './loaded-deck.ts';

/** Bytes of JSON in all; parsed they take a few times as much. One deck always fits. */
const MOST_BYTES = 32_000_000;
const MOST_DECKS = 200;

export class DeckCache {
  private readonly decks = new Map<string, LoadedDeck>();

  get(id: string): LoadedDeck | null {
    const deck = this.decks.get(id);
    if (!deck) return null;
    this.decks.delete(id);
    this.decks.set(id, deck);
    return deck;
  }

  put(deck: LoadedDeck): void {
    this.drop(deck.id);
    this.decks.set(deck.id, deck);
    let bytes = [...this.decks.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [id, { size }] of this.decks) {
      if (this.decks.size === 1 || (bytes <= MOST_BYTES && this.decks.size <= MOST_DECKS)) break;
      this.decks.delete(id);
      bytes -= size;
    }
  }

  drop(id: string): void {
    this.decks.delete(id);
  }
}
