/** Shows a movement happen on the screen, and again at a key; no mouse is near a beamer. */
import { useEffect, useState } from 'react';

/**
 * @param live false: the picture stands complete from the start.
 * @returns counts the showings from 1, undefined while it stands complete. R shows it again, S or Escape stops it.
 */
export function useReplay(live: boolean): number | undefined {
  const [showing, setShowing] = useState({ count: 1, stopped: false });
  useEffect(() => {
    if (!live) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.toLowerCase() === 'r') setShowing(({ count }) => ({ count: count + 1, stopped: false }));
      if (event.key.toLowerCase() === 's' || event.key === 'Escape') setShowing(({ count }) => ({ count, stopped: true }));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [live]);
  return live && !showing.stopped ? showing.count : undefined;
}
