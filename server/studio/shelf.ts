/**
 * The decks as they are now: from the cache or the store, and changed one after the other. Several processes on one store are fine:
 * who comes too late at the expected version reads the deck again and tries again.
 */
import type { ChangeOutcome, StudioRefusal } from '../../shared/protocol/studio.ts';
import type { DeckStore } from '../store/deck-store.ts';
import { DeckCache } from './deck-cache.ts';
import { LoadedDeck, type SentChange } from './loaded-deck.ts';
import { Turns } from './turns.ts';

/** Another process can only be first so often. */
const TRIES = 5;

export class Shelf {
  private readonly store: DeckStore;
  private readonly cache = new DeckCache();
  private readonly turns = new Turns();

  constructor(store: DeckStore) {
    this.store = store;
  }

  /** @param atLeast the version that the store was seen to have. Null when the deck is not there any more. */
  async deck(id: string, atLeast: number): Promise<LoadedDeck | null> {
    const known = this.cache.get(id);
    if (known && known.version >= atLeast) return known;
    // In its turn, because a write that is under way may be what made the version.
    return this.turns.take(id, () => this.fresh(id, atLeast));
  }

  /** Durable when it resolves. */
  async change(id: string, atLeast: number, sent: readonly SentChange[]): Promise<readonly ChangeOutcome[] | StudioRefusal> {
    return this.turns.take(id, async () => {
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const deck = await this.fresh(id, atLeast);
        if (!deck) return { refused: 'no-such-deck' };
        const folded = deck.fold(sent);
        if (folded.changes.length === 0) return folded.outcomes;
        const renewed = deck.renewal(folded);
        if ((await this.store.appendChanges(id, deck.version, folded.changes, renewed)) === 'saved') {
          deck.accept(folded, renewed);
          return folded.outcomes;
        }
        this.cache.drop(id);
      }
      return { refused: 'busy' };
    });
  }

  async remove(id: string): Promise<void> {
    await this.turns.take(id, async () => {
      await this.store.removeDeck(id);
      this.cache.drop(id);
    });
  }

  private async fresh(id: string, atLeast: number): Promise<LoadedDeck | null> {
    const known = this.cache.get(id);
    if (known && known.version >= atLeast) return known;
    const stored = await this.store.loadDeck(id);
    if (!stored) {
      this.cache.drop(id);
      return null;
    }
    const loaded = new LoadedDeck(stored);
    this.cache.put(loaded);
    return loaded;
  }
}
