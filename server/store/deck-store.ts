/**
 * Where the decks of the studio are kept. The rules have numbers; `tests/server/store/deck-contract.ts` quotes them for every store.
 *
 * - DS1 A promise that resolves means: durable. What was acknowledged survives a killed process.
 * - DS2 A key is kept as a hash only, with its right. It opens exactly one deck, and nothing any more once it is withdrawn.
 * - DS3 Changes are appended at an expected version (the number of changes so far), all or none.
 * - DS4 The id of a change is in the log once; appending it again is a conflict, so that whoever retries looks first.
 * - DS5 A deck is its snapshot and the changes since. A renewed snapshot comes with changes, as one whole with them, and may cut
 *   the log before itself; `deckChanges` says so when it can't give all that was asked for.
 * - DS6 A named version keeps the whole deck of that moment, whatever happens to the log. One name for one version: the last.
 * - DS7 The last key to edit is not withdrawn, also when two are withdrawn at the same moment.
 * - DS8 Removing leaves nothing of the deck, its keys and its versions that anybody can read, on disk neither; nothing is added to it
 *   afterwards.
 *
 * Bodies are JSON that the store does not read. All methods may reject with a `StoreError`, of which ST9 of `room-store.ts` holds.
 * Times are milliseconds since 1970 (UTC). Only plain reads and writes, so that any database can do it.
 */
import type { NamedVersion, Right } from '../../shared/protocol/studio.ts';

/** `id` names the key for people who manage keys; it opens nothing. */
export type StoredLink = { readonly id: string; readonly right: Right; readonly label: string; readonly madeAt: number };
export type DeckKey = StoredLink & { readonly hash: string };

export type NewDeck = {
  readonly id: string;
  /** The deck at version 0, as JSON. */
  readonly body: string;
  readonly key: DeckKey;
};

export type DeckEntry = { readonly deck: string; readonly link: string; readonly right: Right; readonly version: number };

/** `id` comes from who made the change, `body` is JSON. */
export type StoredChange = { readonly id: string; readonly body: string };

export type StoredDeck = {
  readonly id: string;
  readonly version: number;
  readonly snapshot: { readonly version: number; readonly body: string };
  /** From the snapshot to `version`, in order. */
  readonly changes: readonly StoredChange[];
  /** All changes that the log still has, in order, the last one made `version`; `size` is bytes of its body. */
  readonly log: readonly { readonly id: string; readonly size: number }[];
};

/** The deck as it is after the changes that it comes with; changes up to and including version `cut` leave the log. */
export type RenewedSnapshot = { readonly body: string; readonly cut: number };

export type NewVersion = NamedVersion & { readonly body: string };

export interface DeckStore {
  /** @throws StoreError when the id or the hash of the key is in use; both are random. */
  createDeck(deck: NewDeck): Promise<void>;
  /** What a key opens, by its hash. */
  deckByKey(hash: string): Promise<DeckEntry | null>;
  loadDeck(id: string): Promise<StoredDeck | null>;
  /** The changes after a version, in order; null when the log begins later, or the deck is not there or not that far. */
  deckChanges(id: string, after: number): Promise<readonly StoredChange[] | null>;
  /** @param renewed null as long as the snapshot before can stay. `conflict` too for a deck that is not there. */
  appendChanges(
    id: string,
    expectedVersion: number,
    changes: readonly StoredChange[],
    renewed: RenewedSnapshot | null,
  ): Promise<'saved' | 'conflict'>;
  nameVersion(id: string, version: NewVersion): Promise<'saved' | 'gone'>;
  /** In order; `size` is bytes of the body. */
  namedVersions(id: string): Promise<readonly (NamedVersion & { readonly size: number })[]>;
  /** The body of a named version. */
  namedVersion(id: string, version: number): Promise<string | null>;
  addDeckKey(id: string, key: DeckKey): Promise<'saved' | 'gone'>;
  /** In the order in which they were made. */
  deckKeys(id: string): Promise<readonly StoredLink[]>;
  /** @param link the id of the key, not the key. */
  revokeDeckKey(id: string, link: string): Promise<'revoked' | 'unknown' | 'last'>;
  /** Everything of the deck; an unknown deck is fine. */
  removeDeck(id: string): Promise<void>;
  /** Number of decks that are kept. */
  deckCount(): Promise<number>;
}
