/** Pages that have the deck of the fake studio open, without anything to look at. */
import { createDeckStore, type DeckState, type DeckStore } from '../../../client/studio/store/deck-store.ts';
import { isStudioRefusal, openDeck } from '../../../client/studio/api.ts';
import { startSync, type Sync } from '../../../client/studio/store/sync.ts';
import { vi } from 'vitest';
import { KEY } from './fake-studio.ts';

export type OpenPage = DeckStore & { readonly sync: Sync };

let syncs: Sync[] = [];

/** A page that opens the deck. */
export async function openPage(): Promise<OpenPage> {
  const opened = await openDeck(KEY);
  if (isStudioRefusal(opened)) throw new Error(opened.refused);
  const store = createDeckStore(KEY, opened);
  const sync = startSync(store);
  syncs.push(sync);
  return { ...store, sync };
}

export function closePages(): void {
  syncs.forEach((sync) => sync.stop());
  syncs = [];
}

/** The field of a value card that these tests write in. */
export const explanation = (card: string) => ['values', card, 'explanation'];
export const now = (one: DeckStore): DeckState => one.store.getState();
export const text = (one: DeckStore, card = 'a') => now(one).deck.values.find(({ id }) => id === card)?.explanation;
export const pause = (ms = 500) => vi.advanceTimersByTimeAsync(ms);
