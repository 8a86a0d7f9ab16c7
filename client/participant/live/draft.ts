import { useCallback, useState } from 'react';
import { forget, KEYS, recall, remember } from '../../live/storage.ts';
import { useRoom } from './room.tsx';

/**
 * Something half made, kept on the device at every change, so that a phase change, a reload or a locked phone loses nothing.
 * @param initial what it is when nothing was kept.
 * @returns the draft (null when there is none and no initial), a way to change it, and a way to drop it.
 */
export function useDraft<Draft>(
  activity: string,
  slot: string,
  initial: Draft | null = null,
): readonly [Draft | null, (draft: Draft) => void, () => void] {
  const key = KEYS.draft(useRoom().id, activity, slot);
  const [draft, setDraft] = useState<Draft | null>(() => recall<Draft>(key) ?? initial);
  const change = useCallback(
    (next: Draft) => {
      remember(key, next);
      setDraft(next);
    },
    [key],
  );
  const drop = useCallback(() => {
    forget(key);
    setDraft(null);
  }, [key]);
  return [draft, change, drop];
}
