/**
 * One deck open in the studio: what the server has, own changes on top, conflicts, undo. Everything shows at once, is kept on
 * the device at once, and goes to the server after a pause in typing.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyChange, fieldAt, isApplied, type Change } from '../../../shared/deck/change.ts';
import type { Card, Deck } from '../../../shared/deck/deck.ts';
import type { DeckLink, NamedVersion, OpenedDeck, Right, StudioRefusalCode } from '../../../shared/protocol/studio.ts';
import { keyOf, overlaid, overlapping, withFieldConflict, type Conflict, type Path } from './conflicts.ts';
import { appliedAll, spotOf, withStep, type Spot, type Step } from './history.ts';
import { keepWork, takeWork } from './keep.ts';
import { queued } from './pending.ts';
import { layered, type Layers } from './reconcile.ts';

export type DeckState = Layers & {
  readonly id: string;
  readonly right: Right;
  readonly versions: readonly NamedVersion[];
  readonly links: readonly DeckLink[];
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
  /** How the last talk with the server ended. */
  readonly line: 'open' | 'cut';
  /** Does this device have what the server does not have yet, also after this page? Not when its storage is full. */
  readonly kept: boolean;
  /** A refusal that waiting does not mend. */
  readonly trouble: StudioRefusalCode | null;
};

export type DeckStore = {
  readonly store: StoreApi<DeckState>;
  readonly key: string;
  /** Writes a field; `value` undefined takes an optional one away. */
  set(at: Path, value: unknown): void;
  /** Several changes as one step of undo: all or none. @returns whether they were done. */
  change(changes: readonly Change[]): boolean;
  /** @returns where it was; null when somebody else changed the same since, so that going back would overwrite. */
  undo(): Spot | null;
  redo(): Spot | null;
  settle(conflict: Conflict, choice: 'mine' | 'theirs'): void;
  /** Is told of every own change, to send it. */
  onChange(listener: () => void): () => void;
  /** What the server said is laid under own work. */
  take(layers: Layers): void;
  /** Keeps unsent work on the device now. */
  keep(): void;
};

const KEEP_AT_ONCE = 50;
const KEEP_LATER_MS = 300;

export function createDeckStore(key: string, opened: OpenedDeck): DeckStore {
  const page = crypto.randomUUID();
  const unsent = opened.right === 'edit' ? takeWork(opened.id) : { outbox: [], conflicts: [] };
  const { id, right, versions, links, version, deck } = opened;
  const store = createStore<DeckState>(() => ({
    id,
    right,
    versions,
    links,
    undo: [],
    redo: [],
    line: 'open',
    kept: true,
    trouble: null,
    ...layered({ version, base: deck, deck, ...unsent }),
  }));
  const listeners = new Set<() => void>();

  let later: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(later);
    const kept = keepWork(id, page, store.getState());
    if (kept !== store.getState().kept) store.setState({ kept });
  };
  const changed = (): void => {
    clearTimeout(later);
    // A large import would be written out again with every key.
    if (store.getState().outbox.length < KEEP_AT_ONCE) keep();
    else later = setTimeout(keep, KEEP_LATER_MS);
    listeners.forEach((listener) => listener());
  };

  // Work of an earlier page belongs to this one now, also when this one ends before anything was typed.
  if (unsent.outbox.length + unsent.conflicts.length > 0) keep();

  /** Puts changes on top of what is there; how they are undone is for the caller. */
  const lay = (changes: readonly Change[]): readonly Change[] | null => {
    const state = store.getState();
    const result = state.right === 'edit' ? appliedAll(state.under, changes) : null;
    if (!result) return null;
    if (result.done.length === 0) return [];
    const outbox = result.done.reduce((sofar, each) => queued(sofar, each, crypto.randomUUID()), state.outbox);
    store.setState({ under: result.deck, outbox, deck: overlaid(result.deck, state.conflicts) });
    changed();
    return result.back;
  };

  const change = (changes: readonly Change[]): boolean => {
    const back = lay(changes);
    if (back && back.length > 0) store.setState({ undo: withStep(store.getState().undo, back, Date.now()), redo: [] });
    return back !== null;
  };

  const set = (at: Path, value: unknown): void => {
    const { under, deck: shown, conflicts } = store.getState();
    if (overlapping(conflicts, at).length === 0) {
      change([{ do: 'set', at, value, was: fieldAt(under, at) }]);
      return;
    }
    // Writing on in a field that waits for a choice: my text grows, theirs stays beside it.
    const result = applyChange(shown, { do: 'set', at, value, was: fieldAt(shown, at) });
    if (!isApplied(result)) return;
    const grown = withFieldConflict(conflicts, { at, value, shown: result.deck, under });
    store.setState({ conflicts: grown, deck: overlaid(under, grown) });
    changed();
  };

  const settle = (conflict: Conflict, choice: 'mine' | 'theirs'): void => {
    const { under, conflicts, undo } = store.getState();
    const left = conflicts.filter((each) => keyOf(each) !== keyOf(conflict));
    store.setState({ conflicts: left, deck: overlaid(under, left) });
    if (choice === 'mine') change([mending(conflict, under)]);
    // Taking theirs can be undone too: that brings my text back.
    else if (conflict.what === 'field')
      store.setState({
        undo: [...undo, { changes: [{ do: 'set', at: conflict.at, value: conflict.mine, was: fieldAt(under, conflict.at) }], madeAt: 0 }],
        redo: [],
      });
    changed();
  };

  const step = (from: 'undo' | 'redo', to: 'undo' | 'redo'): Spot | null => {
    const last = store.getState()[from].at(-1);
    if (!last) return null;
    store.setState({ [from]: store.getState()[from].slice(0, -1) });
    const back = lay(last.changes);
    if (!back) return null;
    if (back.length > 0) store.setState({ [to]: [...store.getState()[to], { changes: back, madeAt: 0 }] });
    return spotOf(last.changes);
  };

  return {
    store,
    key,
    set,
    change,
    undo: () => step('undo', 'redo'),
    redo: () => step('redo', 'undo'),
    settle,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take: (layers) => {
      store.setState(layers);
      keep();
    },
    keep,
  };
}

/** The change that makes my side of a conflict come true, now that I have seen theirs. */
function mending(conflict: Conflict, under: Deck): Change {
  if (conflict.what === 'field') return { do: 'set', at: conflict.at, value: conflict.mine, was: fieldAt(under, conflict.at) };
  if (conflict.what === 'gone') return { do: 'add', kind: conflict.kind, card: conflict.card, before: null };
  const was = (under[conflict.kind] as readonly Card[]).find(({ id }) => id === conflict.id);
  return { do: 'remove', kind: conflict.kind, id: conflict.id, was };
}
