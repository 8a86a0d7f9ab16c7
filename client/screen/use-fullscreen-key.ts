import { useEffect } from 'react';

/** F fills the screen and gives it back. */
export function useFullscreenKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'f' || event.ctrlKey || event.metaKey || event.altKey) return;
      const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
      // A browser may refuse; the page then stays as it is.
      change.catch(() => undefined);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
