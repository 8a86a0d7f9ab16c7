import type { Timer } from '../../../shared/room/state.ts';
import { useLive } from '../../live/hooks.tsx';
import { useNow } from '../parts/use-now.ts';

export type TimerNow = {
  readonly runs: boolean;
  readonly over: boolean;
  readonly soon: boolean;
  /** Whole seconds left. */ readonly left: number;
};

const SOON = 30;

/** The timer of the room on the server's clock; null when there is none. */
export function useTimer(timer: Timer | null): TimerNow | null {
  const now = useNow(
    useLive((state) => state.clockOffset),
    500,
  );
  if (!timer) return null;
  const left = Math.max(0, Math.ceil((timer.runs ? timer.endsAt - now : timer.left) / 1000));
  return { runs: timer.runs, left, over: left === 0, soon: left > 0 && left <= SOON && timer.seconds > SOON };
}
