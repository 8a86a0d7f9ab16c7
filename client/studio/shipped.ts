/** The decks of the folder, as far as the list tells: for what a story or a programme may point at. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Language } from '../../shared/deck/deck.ts';
import type { DeckList } from '../../shared/protocol/http.ts';
import { isRefusal } from '../../shared/room/refusal.ts';
import { decks } from '../live/api.ts';

export type Shipped = DeckList['decks'][number];

type State = {
  readonly list: readonly Shipped[];
  readonly frames: NonNullable<DeckList['frames']>;
  readonly state: 'none' | 'loading' | 'here' | 'failed';
};

const store = createStore<State>(() => ({ list: [], frames: [], state: 'none' }));

function fetchShipped(): void {
  const { state } = store.getState();
  if (state === 'loading' || state === 'here') return;
  store.setState({ state: 'loading' });
  void decks([]).then((answer) =>
    store.setState(isRefusal(answer) ? { state: 'failed' } : { list: answer.decks, frames: answer.frames ?? [], state: 'here' }),
  );
}

/** Empty until the list came; asks for it once. */
export function useShipped(): State & { readonly again: () => void } {
  const state = useStore(store);
  useEffect(fetchShipped, []);
  return { ...state, again: fetchShipped };
}

export function useShippedIn(language: Language): readonly Shipped[] {
  const { list } = useShipped();
  return list.filter((deck) => deck.language === language);
}
