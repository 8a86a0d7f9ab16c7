/** Talks with the server about one deck: after a pause in typing, every few seconds while the page is looked at, and on return. */
import { isRetried, type StudioRefusalCode } from './refusal.ts';
import { isStudioRefusal, openDeck, syncDeck } from '../api.ts';
import type { DeckStore } from './deck-store.ts';
import { markedSent, nextBatch, type Pending } from './pending.ts';
import { layered, reconciled } from './reconcile.ts';

const PAUSE_MS = 400;
const LOOK_MS = 3_000;
/** After a refusal because of haste or load. */
const WAIT_MS = 2_000;

export type Sync = {
  /** Sends what waits. @returns whether the server has everything now. */
  flush(): Promise<boolean>;
  stop(): void;
};

export function startSync(deck: DeckStore): Sync {
  const { store } = deck;
  let underway: Promise<void> | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let notBefore = 0;
  /** One by one after a request that could not be read, to find the change that is to blame. */
  let single = false;

  const soon = (ms = PAUSE_MS): void => {
    clearTimeout(pause);
    pause = setTimeout(() => void talk(), ms);
  };

  const talk = (): Promise<void> => {
    underway ??= rounds().finally(() => {
      underway = null;
      const { outbox, line, trouble } = store.getState();
      // Typed while the last request was under way.
      if (outbox.length > 0 && line === 'open' && !trouble && !stopped) soon();
    });
    return underway;
  };

  /** A long outbox goes in several requests, one after the other. What is still being typed waits for its own pause. */
  const rounds = async (): Promise<void> => {
    for (;;) {
      const { outbox, trouble } = store.getState();
      if (stopped || trouble) return;
      const batch = single ? outbox.slice(0, 1) : nextBatch(outbox);
      await round(batch);
      const left = store.getState().outbox;
      const went = batch.length > 0 && !left.some(({ id }) => id === batch[0]?.id);
      if (!went || (left.length < 2 && !left[0]?.sent)) return;
    }
  };

  const round = async (batch: readonly Pending[]): Promise<void> => {
    const before = store.getState();
    if (batch.some(({ sent }) => !sent)) {
      store.setState({ outbox: markedSent(before.outbox, batch) });
      deck.keep();
    }
    const changes = batch.map(({ id, change }) => ({ id, change }));
    const answer = await syncDeck({ key: deck.key, since: before.version, changes });
    if (stopped) return;
    if (isStudioRefusal(answer)) {
      refused(answer.refused, batch);
      return;
    }
    single = false;
    const now = store.getState();
    if (now.line !== 'open') store.setState({ line: 'open' });
    if (answer.version === now.version && answer.outcomes.length === 0 && !answer.deck) return;
    const next = reconciled(now, answer);
    if (next) deck.take(next);
    else await reopen();
  };

  const refused = (why: StudioRefusalCode, batch: readonly Pending[]): void => {
    if (isRetried(why)) {
      store.setState({ line: 'cut' });
      notBefore = Date.now() + WAIT_MS;
      return;
    }
    if (why === 'malformed' && batch.length > 1) {
      single = true;
      soon();
      return;
    }
    if (why === 'malformed' && batch.length === 1) {
      const state = store.getState();
      const [bad] = batch;
      const outbox = state.outbox.filter(({ id }) => id !== bad?.id);
      deck.take(layered({ ...state, outbox }, batch));
      soon();
      return;
    }
    if (why === 'deck-read-only') store.setState({ right: 'view' });
    store.setState({ trouble: why });
  };

  /** This device no longer agrees with the server about the past; own changes go on top of what is there now. */
  const reopen = async (): Promise<void> => {
    const opened = await openDeck(deck.key);
    if (stopped || isStudioRefusal(opened)) return;
    deck.take(layered({ ...store.getState(), version: opened.version, base: opened.deck }));
  };

  const look = (): void => {
    const waiting = store.getState().outbox.length > 0;
    // Who leaves the page sends what is left; who looks at it also gets what others wrote.
    if ((document.visibilityState === 'visible' || waiting) && Date.now() >= notBefore) void talk();
  };
  const now = (): void => void talk();
  const beat = setInterval(look, LOOK_MS);
  const stopListening = deck.onChange(() => soon());
  const leave = (): void => deck.keep();
  /** What neither the server nor this device has would be gone; the browser then asks whether to stay. */
  const warn = (event: BeforeUnloadEvent): void => {
    const { outbox, conflicts, kept } = store.getState();
    if (!kept && outbox.length + conflicts.length > 0) event.preventDefault();
  };
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', now);
  window.addEventListener('online', now);
  window.addEventListener('pagehide', leave);
  window.addEventListener('beforeunload', warn);
  if (store.getState().outbox.length > 0) soon(0);

  const flush = async (): Promise<boolean> => {
    clearTimeout(pause);
    if (underway) await underway;
    for (let left = Number.POSITIVE_INFINITY; store.getState().outbox.length < left;) {
      left = store.getState().outbox.length;
      if (left === 0) break;
      await talk();
    }
    return store.getState().outbox.length === 0;
  };

  return {
    flush,
    stop: () => {
      clearInterval(beat);
      stopListening();
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', now);
      window.removeEventListener('online', now);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('beforeunload', warn);
      deck.keep();
      void flush().finally(() => {
        stopped = true;
        clearTimeout(pause);
      });
    },
  };
}
