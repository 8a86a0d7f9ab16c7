import { useEffect, useState } from 'react';
import { joinSecret } from './peek-ahead.ts';

/**
 * The join secret of a scanned address (its fragment). It moves from the address bar into the state of this history
 * entry, so that it survives a reload and nobody sends it along when sharing the address.
 */
export function useJoinSecret(): string | undefined {
  const [secret] = useState(joinSecret);
  useEffect(() => {
    if (!location.hash) return;
    history.replaceState({ secret }, '', location.pathname + location.search);
  }, [secret]);
  return secret;
}
