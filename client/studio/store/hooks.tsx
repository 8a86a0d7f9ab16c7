/** The open deck for the studio's components. */
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { same } from '../../../shared/deck/change.ts';
import type { OpenedDeck } from '../../../shared/protocol/studio.ts';
import { isStudioRefusal, openDeck } from '../api.ts';
import { dropDeckKey, keepDeckKey, noteDeck, type DeckAccess } from '../keys.ts';
import type { Conflict, Path } from './conflicts.ts';
import { createDeckStore, type DeckState, type DeckStore } from './deck-store.ts';
import { isRetried, type StudioRefusalCode } from './refusal.ts';
import { deckOnShelf, dropFromShelf, keepOnShelf } from './shelf.ts';
import { startSync, type Sync } from './sync.ts';

export type Editing = DeckStore & Pick<Sync, 'flush'>;

const EditingContext = createContext<Editing | null>(null);

export function EditingProvider({ deck, children }: { deck: Editing; children: ReactNode }) {
  return <EditingContext.Provider value={deck}>{children}</EditingContext.Provider>;
}

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('used outside an open deck');
  return editing;
}

export function useDeck<Part>(select: (state: DeckState) => Part): Part {
  return useStore(useEditing().store, select);
}

/** The conflict over exactly this field, if there is one. */
export function useConflictAt(at: Path): Extract<Conflict, { what: 'field' }> | undefined {
  return useDeck(({ conflicts }) =>
    conflicts.length === 0 ? undefined : conflicts.filter((each) => each.what === 'field').find((each) => same(each.at, at)),
  );
}

export type Opening =
  | { readonly is: 'opening' }
  | { readonly is: 'failed'; readonly why: StudioRefusalCode; readonly again: () => void }
  | { readonly is: 'here'; readonly deck: Editing };

/** Opens the deck of a key for as long as the component lives; without a connection as this device last had it. */
export function useOpening({ id, key }: DeckAccess): Opening {
  const [opening, setOpening] = useState<Opening>({ is: 'opening' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    const stops: (() => void)[] = [];
    const show = (opened: OpenedDeck, line: DeckState['line']): void => {
      const deck = createDeckStore(key, opened);
      deck.store.setState({ line });
      const sync = startSync(deck);
      stops.push(sync.stop, keepOnShelf(deck));
      setOpening({ is: 'here', deck: { ...deck, flush: sync.flush } });
    };
    void openDeck(key).then(async (opened) => {
      if (isStudioRefusal(opened)) {
        const kept = isRetried(opened.refused) ? await deckOnShelf(id) : null;
        if (opened.refused === 'no-such-deck') void dropFromShelf(id);
        if (gone) return;
        if (kept) show(kept, 'cut');
        else setOpening({ is: 'failed', why: opened.refused, again: () => setAttempt((n) => n + 1) });
        return;
      }
      if (gone) return;
      if (opened.id !== id) dropDeckKey(id);
      keepDeckKey(key, opened);
      noteDeck(key, { title: opened.deck.title, right: opened.right });
      show(opened, 'open');
    });
    return () => {
      gone = true;
      stops.forEach((stop) => stop());
    };
  }, [id, key, attempt]);
  return opening;
}
