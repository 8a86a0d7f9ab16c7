/** The open deck for the studio's components. */
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { same } from '../../../shared/deck/change.ts';
import { isStudioRefusal, openDeck } from '../api.ts';
import { dropDeckKey, keepDeckKey, noteDeck, type DeckAccess } from '../keys.ts';
import type { Conflict, Path } from './conflicts.ts';
import { createDeckStore, type DeckState, type DeckStore } from './deck-store.ts';
import type { StudioRefusalCode } from './refusal.ts';
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

/** Opens the deck of a key for as long as the component lives. */
export function useOpening({ id, key }: DeckAccess): Opening {
  const [opening, setOpening] = useState<Opening>({ is: 'opening' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    let sync: Sync | null = null;
    void openDeck(key).then((opened) => {
      if (gone) return;
      if (isStudioRefusal(opened)) {
        setOpening({ is: 'failed', why: opened.refused, again: () => setAttempt((n) => n + 1) });
        return;
      }
      if (opened.id !== id) dropDeckKey(id);
      keepDeckKey(key, opened);
      noteDeck(key, { title: opened.deck.title, right: opened.right });
      const deck = createDeckStore(key, opened);
      sync = startSync(deck);
      setOpening({ is: 'here', deck: { ...deck, flush: sync.flush } });
    });
    return () => {
      gone = true;
      sync?.stop();
    };
  }, [id, key, attempt]);
  return opening;
}
