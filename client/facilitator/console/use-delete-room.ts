import { useCallback } from 'react';
import { markDeleted } from '../consoles.ts';
import { useCommands } from './commands.tsx';

/** Deletes the room and everything in it, and takes it off the list of this device. */
export function useDeleteRoom(room: string): () => Promise<void> {
  const { ask } = useCommands();
  return useCallback(async () => {
    // The server says goodbye to everybody, also to us, and possibly before it answers.
    markDeleted(room, true);
    if ((await ask('delete-room', {})) === null) markDeleted(room, false);
  }, [ask, room]);
}
