import { useEffect } from 'react';

/** Keeps the beamer from going to sleep as long as the page is in view. Browsers that cannot are left as they are. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let gone = false;
    const hold = async (): Promise<void> => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (gone) await lock.release();
      } catch {
        // Refused, for example on a low battery: the screen then follows the settings of the laptop.
      }
    };
    void hold();
    // A hidden page loses its lock.
    document.addEventListener('visibilitychange', hold);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', hold);
      void lock?.release();
    };
  }, []);
}
