/**
 * One answer of a whole table, changed by several hands at once. What somebody does here is kept as moves, not as a result:
 * when another hand at the table was first, the moves are made again on what lies there now, so that nobody's work is lost.
 */
import { useCallback, useEffect } from 'react';
import type { OutboxState } from '../../live/outbox.ts';
import { useAnswer, useLive } from '../../live/hooks.tsx';
import { useDraft } from './draft.ts';

type Held<Move> = {
  /** Not known to be saved yet, oldest first. */
  readonly moves: readonly Move[];
  /** The first so many are in the answer that is under way. */
  readonly sent: number;
  readonly table: number | null;
};
type Ways<Body, Move> = {
  /** What lies there before anybody did anything. */
  readonly empty: Body;
  /** Pure, and without a word when the move no longer fits: what it moves may be gone. */
  readonly apply: (body: Body, move: Move) => Body;
};

/** The newest answer of the table is told at the same moment as the refusal; asked too early, the next try waits again. */
const AGAIN_MS = 120;
const OF_TABLE = { ofTable: true };

/** @returns what lies there now with the own moves on it, and a way to make one more. Alone, without tables, it works the same. */
export function useTableAnswer<Body, Move>(
  activity: string,
  slot: string,
  { empty, apply }: Ways<Body, Move>,
): { readonly body: Body; readonly act: (move: Move) => void; readonly refused: OutboxState['refused'][string] | null } {
  const { body: known, state, refused, answer } = useAnswer<Body>(activity, slot, OF_TABLE);
  const seated = useLive((live) => live.you !== null);
  const table = useLive((live) => live.you?.table?.number ?? null);
  // Somebody who changed tables still has the answer of the old one on the device.
  const here = useLive(({ you }) => !you?.table || you.answers.some((each) => each.activity === activity && each.slot === slot));
  const [held, hold, drop] = useDraft<Held<Move>>(activity, `${slot}.moves`);
  const underWay = state === 'saving';
  const base = (here || underWay ? known : null) ?? empty;
  const body = (held?.moves ?? []).slice(underWay ? held?.sent : 0).reduce(apply, base);
  const again = refused === 'stale-revision';

  useEffect(() => {
    if (!held || !seated || underWay) return;
    const { moves, sent } = held;
    const over = held.table !== table || moves.length === 0 || (refused !== null && !again);
    if (over) return drop();
    if (sent > 0 && !again && state === 'saved') return hold({ ...held, moves: moves.slice(sent), sent: 0 });
    const send = () => {
      hold({ ...held, sent: moves.length });
      answer(moves.reduce(apply, base));
    };
    if (!again) return send();
    const soon = setTimeout(send, AGAIN_MS);
    return () => clearTimeout(soon);
  }, [held, seated, table, underWay, state, refused, again, base, apply, answer, hold, drop]);

  const act = useCallback(
    (move: Move) => hold({ sent: held?.sent ?? 0, moves: [...(held?.moves ?? []), move], table }),
    [hold, held, table],
  );
  return { body, act, refused: again ? null : refused };
}
