/** Whether what somebody did here is safe, as one state for the whole page. */
import { useEffect, useState } from 'react';
import { useLive, useOutbox } from '../../live/hooks.tsx';

/** A short cut of the line says nothing; after this it does. */
const PATIENCE_MS = 1_200;
/** Most answers are saved sooner than this; then "saving" is not shown at all. */
const QUICK_MS = 400;

/** True when the line has been down for a while. */
export function useOffline(): boolean {
  return useLasting(
    useLive((state) => state.connection === 'offline'),
    PATIENCE_MS,
  );
}

/** `none` when nothing was answered yet in this activity. */
export function useSaving(activity: string | null): 'none' | 'saved' | 'saving' | 'waiting' {
  const offline = useOffline();
  const underway = useLasting(
    useOutbox((state) => Object.keys(state.waiting).length > 0),
    QUICK_MS,
  );
  const any = useOutbox(
    (state) =>
      activity !== null && [...Object.keys(state.saved), ...Object.keys(state.waiting)].some((key) => key.startsWith(`${activity}/`)),
  );
  if (offline) return 'waiting';
  if (underway) return 'saving';
  return any ? 'saved' : 'none';
}

function useLasting(now: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!now) return;
    const timer = setTimeout(() => setLasting(true), ms);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [now, ms]);
  return now && lasting;
}
