/**
 * Whole rooms, decks and series, to move a store into another one (`server/cli/store-move.ts`). The rules have numbers;
 * `tests/server/store/whole-contract.ts` quotes them for every store.
 *
 * - WS1 `roomIds`, `deckIds` and `seriesIds` name everything that the store keeps.
 * - WS2 What was taken as a whole and kept elsewhere is taken as the same whole there, and goes on as it would have here.
 * - WS3 Keeping replaces nothing: an id, a code or a key that is in use is refused, and nothing of that whole is kept.
 *
 * A whole room is what `load` gives. All methods may reject with a `StoreError`.
 */
import type { DeckKey, NewVersion, StoredChange } from './deck-store.ts';
import type { StoredRoom } from './room-store.ts';
import type { SeriesKey, StoredSeries } from './series-store.ts';

export type WholeDeck = {
  readonly id: string;
  readonly version: number;
  readonly snapshot: { readonly version: number; readonly body: string };
  /** All changes that the log still has, in order; the last one made `version`. */
  readonly log: readonly StoredChange[];
  /** In order. */
  readonly versions: readonly NewVersion[];
  /** In the order of their ids. */
  readonly keys: readonly DeckKey[];
};

export type WholeSeries = StoredSeries & {
  /** In the order of their hashes. */
  readonly keys: readonly SeriesKey[];
};

/** Ids are in alphabetical order. To keep throws a StoreError when it can't be done as a whole (WS3). */
export interface WholeRooms {
  roomIds(): Promise<readonly string[]>;
  /** @param room as `load` gave it. */
  keepRoom(room: StoredRoom): Promise<void>;
}

export interface WholeDecks {
  deckIds(): Promise<readonly string[]>;
  wholeDeck(id: string): Promise<WholeDeck | null>;
  keepDeck(deck: WholeDeck): Promise<void>;
}

export interface AllWholeSeries {
  seriesIds(): Promise<readonly string[]>;
  wholeSeries(id: string): Promise<WholeSeries | null>;
  keepSeries(series: WholeSeries): Promise<void>;
}
