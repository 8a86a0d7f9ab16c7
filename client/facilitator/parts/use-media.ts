import { useCallback, useSyncExternalStore } from 'react';

/** Does a media query match now? False where there is no layout, as in tests. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia?.(query);
      media?.addEventListener('change', changed);
      return () => media?.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(query).matches ?? false);
}

/** Narrower than this the console is a remote control. */
export function useNarrow(): boolean {
  return useMedia('(max-width: 43.99rem)');
}
