/** React's way to the live room: one provider per page, selectors over the stores. */
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { connectLive, type HelloFrom, type Live, type LiveState } from './connection.ts';
import { createOutbox, type Outbox, type OutboxState } from './outbox.ts';

const LiveContext = createContext<Live | null>(null);
const OutboxContext = createContext<Outbox | null>(null);

/** Connects as long as it is on the page. `hello` must keep its identity between renders. Only participants have an outbox. */
export function LiveProvider({ hello, children }: { hello: HelloFrom; children: ReactNode }): ReactNode {
  const [held, setHeld] = useState<{ live: Live; outbox: Outbox | null } | null>(null);
  useEffect(() => {
    const live = connectLive(hello);
    const outbox = hello.role === 'participant' ? createOutbox(hello.room, live) : null;
    setHeld({ live, outbox });
    return () => {
      outbox?.stop();
      live.stop();
      setHeld(null);
    };
  }, [hello]);
  if (!held) return null;
  return (
    <LiveContext value={held.live}>
      <OutboxContext value={held.outbox}>{children}</OutboxContext>
    </LiveContext>
  );
}

export function useLive<T>(select: (state: LiveState) => T): T {
  return useStore(useLink().store, select);
}

/** To send commands. */
export function useLink(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error('useLive needs a LiveProvider above it');
  return live;
}

export function useOutbox<T>(select: (state: OutboxState) => T): T {
  return useStore(useOutboxItself().store, select);
}

/**
 * One own answer: the newest body known, its saved state in one word, why it was refused, and how to send a new one.
 * @param how for a slot that a table answers: then `stale-revision` means that somebody at the table was first; `body` is theirs
 * by then, and what was to be changed can be changed again.
 */
export function useAnswer<Body>(
  activity: string,
  slot: string,
  how: { readonly ofTable: boolean } = ALONE,
): {
  readonly body: Body | null;
  readonly state: 'none' | 'saved' | 'saving' | 'refused';
  readonly refused: OutboxState['refused'][string] | null;
  readonly answer: (body: Body) => void;
} {
  const outbox = useOutboxItself();
  const key = `${activity}/${slot}`;
  const waiting = useOutbox((state) => state.waiting[key]);
  const saved = useOutbox((state) => state.saved[key]);
  const refused = useOutbox((state) => state.refused[key]) ?? null;
  // Keeps its identity while an answer is on its way, so that what only answers is not drawn anew when it has arrived.
  const answer = useCallback((body: Body) => outbox.answer(activity, slot, body, how), [outbox, activity, slot, how]);
  return useMemo(
    () => ({
      body: ((waiting ?? saved)?.body as Body | undefined) ?? null,
      state: refused ? 'refused' : waiting ? 'saving' : saved ? 'saved' : 'none',
      refused,
      answer,
    }),
    [waiting, saved, refused, answer],
  );
}

const ALONE = { ofTable: false };

function useOutboxItself(): Outbox {
  const outbox = use(OutboxContext);
  if (!outbox) throw new Error('answers need a LiveProvider of a participant above them');
  return outbox;
}
