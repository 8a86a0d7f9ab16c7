/** The decks this device has a key of. A key is the only access there is; it stays in here and in the body of a request. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { OpenedDeck, Right } from '../../shared/protocol/studio.ts';
import { RIGHTS } from '../../shared/protocol/studio.ts';
import { recall, remember } from '../live/storage.ts';

export type DeckAccess = { readonly id: string; readonly key: string; readonly title: string; readonly right: Right };

const KEPT = 'gw.decks';

const store = createStore<{ readonly list: readonly DeckAccess[] }>(() => ({ list: recall<DeckAccess[]>(KEPT) ?? [] }));

/** Newest first. */
export function useDeckKeys(): readonly DeckAccess[] {
  return useStore(store, (state) => state.list);
}

export function useDeckKey(id: string): DeckAccess | null {
  return useStore(store, (state) => state.list.find((each) => each.id === id) ?? null);
}

/** A deck that was here already keeps the key that allows most. */
export function keepDeckKey(key: string, { id, right, deck }: Pick<OpenedDeck, 'id' | 'right' | 'deck'>): void {
  const before = all().find((each) => each.id === id);
  const stronger = before && RIGHTS.indexOf(before.right) > RIGHTS.indexOf(right) ? before : { key, right };
  keep([{ id, key: stronger.key, right: stronger.right, title: deck.title }, ...all().filter((each) => each.id !== id)]);
}

/** What became known since of the deck of this key: another title, or a right that was taken. */
export function noteDeck(key: string, { title, right }: Pick<DeckAccess, 'title' | 'right'>): void {
  const before = all().find((each) => each.key === key);
  if (!before || (before.title === title && before.right === right)) return;
  keep(all().map((each) => (each.key === key ? { ...each, title, right } : each)));
}

export function dropDeckKey(id: string): void {
  keep(all().filter((each) => each.id !== id));
}

/** The address that opens a deck elsewhere; the key stands in the fragment, which no browser sends. */
export function deckLink(key: string): string {
  return `${window.location.origin}/studio#${key}`;
}

/** Takes the key out of a link, or out of a bare key that somebody pasted; null when there is none in it. */
export function keyIn(text: string): string | null {
  const key = (text.includes('#') ? text.slice(text.indexOf('#') + 1) : text).trim();
  return /^[\w-]{20,80}$/.test(key) ? key : null;
}

/** Another tab may have added a deck since this page was loaded. */
function all(): readonly DeckAccess[] {
  return recall<DeckAccess[]>(KEPT) ?? store.getState().list;
}

function keep(list: readonly DeckAccess[]): void {
  remember(KEPT, list);
  store.setState({ list });
}
