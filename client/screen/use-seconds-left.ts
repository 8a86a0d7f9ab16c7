import { useEffect, useState } from 'react';
import type { Timer } from '../../shared/room/state.ts';
import { useLive } from '../live/hooks.tsx';

/** Seconds until a deadline of the server, on the server's clock; zero when it has passed. */
export function useSecondsLeft(timer: Timer): number {
  const offset = useLive((state) => state.clockOffset);
  const [now, setNow] = useState(() => Date.now());
  const { runs } = timer;
  useEffect(() => {
    if (!runs) return;
    const ticking = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(ticking);
  }, [runs]);
  const left = timer.runs ? timer.endsAt - (now + offset) : timer.left;
  return Math.max(0, Math.ceil(left / 1000));
}
