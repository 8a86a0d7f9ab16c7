import { useSyncExternalStore } from 'react';
import { useTheme } from '../../live/theme.ts';

const DARK = '(prefers-color-scheme: dark)';

/** The theme that the page has now: the one that was chosen, else that of the device. */
export function usePageTheme(): 'light' | 'dark' {
  const chosen = useTheme();
  const device = useSyncExternalStore(watch, isDark);
  return chosen === 'system' ? (device ? 'dark' : 'light') : chosen;
}

/** jsdom has no media queries; there it is day. */
const query = (): MediaQueryList | null => (typeof matchMedia === 'function' ? matchMedia(DARK) : null);
const isDark = (): boolean => query()?.matches ?? false;
function watch(changed: () => void): () => void {
  const media = query();
  media?.addEventListener('change', changed);
  return () => media?.removeEventListener('change', changed);
}
