import { useEffect, useState } from 'react';

/**
 * The join secret of a scanned address (its fragment). It moves from the address bar into the state of this history
 * entry, so that it survives a reload and nobody sends it along when sharing the address.
 */
export function useJoinSecret(): string | undefined {
  const [secret] = useState(() => location.hash.slice(1) || kept());
  useEffect(() => {
    if (!location.hash) return;
    history.replaceState({ secret }, '', location.pathname + location.search);
  }, [secret]);
  return secret;
}

function kept(): string | undefined {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'secret' in state && typeof state.secret === 'string' ? state.secret : undefined;
}
