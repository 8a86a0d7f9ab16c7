import { useReducedMotion } from 'framer-motion';
import { useEffect, useState } from 'react';

/** A count that rises from one figure to another between two moments (ms after mounting); at once without `play` or with reduced motion. */
export function useRising(from: number, to: number, start: number, end: number, play: boolean): number {
  const reduced = useReducedMotion();
  const moves = play && !reduced && from !== to;
  const [shown, setShown] = useState(from);
  useEffect(() => {
    if (!moves) return;
    const begin = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const part = Math.min(1, Math.max(0, (now - begin - start) / (end - start)));
      setShown(Math.round(from + (to - from) * part));
      if (part < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [from, to, start, end, moves]);
  return moves ? shown : to;
}
