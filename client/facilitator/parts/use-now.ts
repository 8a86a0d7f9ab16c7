import { useEffect, useState } from 'react';

/** The time on the server's clock, ms since 1970, renewed every `every` ms. @param offset add to Date.now(), ms. */
export function useNow(offset: number, every: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now + offset;
}
