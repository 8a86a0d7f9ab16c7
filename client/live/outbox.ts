/**
 * Answers on their way to the server. An answer is kept on the device until the server says it is saved, so that leaving,
 * locking, reloading or losing the line costs nothing. One message per answer is under way at a time; only the newest is sent.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OwnAnswer } from '../../shared/protocol/messages.ts';
import { isRefusal, type RefusalCode } from '../../shared/room/refusal.ts';
import type { Live } from './connection.ts';
import { browserPage, type Page } from './page.ts';
import { KEYS } from './storage.ts';

export type Waiting = {
  readonly revision: number;
  readonly body: unknown;
  /** An answer of a whole table: when somebody else at it was first, theirs stands and this one is given back. */
  readonly ofTable?: boolean;
};

export type OutboxState = {
  /** By `activity/slot`. */
  readonly waiting: Readonly<Record<string, Waiting>>;
  /** What the server has, as far as this device knows. */
  readonly saved: Readonly<Record<string, Waiting>>;
  /** Answers that the server would not take, with the reason; the own text stays on the device. */
  readonly refused: Readonly<Record<string, RefusalCode>>;
};

export type Outbox = {
  readonly store: StoreApi<OutboxState>;
  answer(activity: string, slot: string, body: unknown, how?: { readonly ofTable: boolean }): void;
  stop(): void;
};

const RETRY_MS = 1_500;

export function createOutbox(room: string, live: Live, page: Page = browserPage): Outbox {
  const store = createStore<OutboxState>(() => ({
    waiting: page.recall(KEYS.outbox(room)) ?? {},
    saved: page.recall(KEYS.own(room)) ?? {},
    refused: {},
  }));
  const underway = new Set<string>();
  let stopped = false;

  const keep = (change: Partial<OutboxState>): void => {
    if (change.waiting) {
      const kept = page.recall<Waits>(KEYS.outbox(room)) ?? {};
      page.remember(KEYS.outbox(room), withChanges(kept, store.getState().waiting, change.waiting));
    }
    store.setState(change);
    if (change.saved) page.remember(KEYS.own(room), change.saved);
  };

  const deliver = async (key: string): Promise<void> => {
    const sent = store.getState().waiting[key];
    if (!sent || underway.has(key) || stopped) return;
    underway.add(key);
    const [activity = '', slot = ''] = split(key);
    const answer = await live.send('answer', { activity, slot, revision: sent.revision, body: sent.body });
    underway.delete(key);
    if (!isRefusal(answer)) settle(key, sent);
    else if (answer.refused === 'stale-revision' && !sent.ofTable)
      keep({ waiting: { ...store.getState().waiting, [key]: { ...newest(key, sent), revision: newest(key, sent).revision + 1 } } });
    else if (LATER.has(answer.refused)) {
      // Reconnecting flushes; this covers a server that is only busy. A page that was sent away has nobody to tell it to.
      if (live.store.getState().connection !== 'ended') page.after(RETRY_MS, () => void deliver(key));
      return;
    } else giveBack(key, sent, answer.refused);
    if (store.getState().waiting[key]) void deliver(key);
  };

  const newest = (key: string, sent: Waiting): Waiting => store.getState().waiting[key] ?? sent;

  const settle = (key: string, sent: Waiting): void => {
    const { waiting, saved, refused } = store.getState();
    const { [key]: _why, ...others } = refused;
    keep({
      waiting: waiting[key]?.revision === sent.revision ? without(waiting, key) : waiting,
      saved: { ...saved, [key]: sent },
      refused: others,
    });
  };

  const giveBack = (key: string, sent: Waiting, why: RefusalCode): void => {
    const { waiting, refused } = store.getState();
    if (waiting[key]?.revision === sent.revision) keep({ waiting: without(waiting, key), refused: { ...refused, [key]: why } });
  };

  const takeOwn = (answers: readonly OwnAnswer[]): void => {
    const saved = Object.fromEntries(answers.map(({ activity, slot, revision, body }) => [`${activity}/${slot}`, { revision, body }]));
    keep({ saved: { ...store.getState().saved, ...saved } });
  };

  const flush = (): void => Object.keys(store.getState().waiting).forEach((key) => void deliver(key));
  const stopListening = live.onConnect(flush);
  const stopYou = live.store.subscribe((state, before) => {
    if (state.you && state.you !== before.you) takeOwn(state.you.answers);
  });
  flush();

  return {
    store,
    answer: (activity, slot, body, how) => {
      const key = `${activity}/${slot}`;
      const { waiting, saved, refused } = store.getState();
      const revision = Math.max(waiting[key]?.revision ?? 0, saved[key]?.revision ?? 0) + 1;
      const { [key]: _why, ...others } = refused;
      keep({ waiting: { ...waiting, [key]: { revision, body, ...how } }, refused: others });
      void deliver(key);
    },
    stop: () => {
      stopped = true;
      stopListening();
      stopYou();
    },
  };
}

/** Refusals that say nothing about the answer itself: try again. */
const LATER: ReadonlySet<RefusalCode> = new Set(['busy', 'too-fast', 'not-saved']);

type Waits = OutboxState['waiting'];

/**
 * Tabs of one device share its storage: only what changed in this tab is changed there, and never to an older answer, so that no
 * tab wipes out what still waits in another.
 */
function withChanges(kept: Waits, before: Waits, now: Waits): Waits {
  const changed = Object.keys({ ...before, ...now }).filter((key) => now[key] !== before[key]);
  return changed.reduce((all, key) => {
    const [own, theirs] = [now[key], all[key]];
    if (theirs && theirs.revision > (own ?? before[key] ?? theirs).revision) return all;
    return own ? { ...all, [key]: own } : without(all, key);
  }, kept);
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _gone, ...rest } = record;
  return rest;
}

function split(key: string): [string, string] {
  const at = key.indexOf('/');
  return [key.slice(0, at), key.slice(at + 1)];
}
