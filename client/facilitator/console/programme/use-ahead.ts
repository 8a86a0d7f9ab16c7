/** Changes what is still ahead in the programme of a running room, and can put back what was taken out last. */
import { useState } from 'react';
import type { ClientPayload } from '../../../../shared/protocol/messages.ts';
import type { FacilitatorView } from '../../../../shared/room/views.ts';
import { programmeWords } from '../../../i18n/console-programme.ts';
import { useWords } from '../../../i18n/language.ts';
import { useCommands } from '../commands.tsx';

export type Ahead = {
  /** What happened last, for who listens. */
  readonly said: string;
  readonly move: (id: string, by: -1 | 1) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Null when there is nothing to put back. */
  readonly undo: (() => Promise<void>) | null;
};

export function useAhead({ ahead, programme }: Pick<FacilitatorView, 'ahead' | 'programme'>): Ahead {
  const words = useWords(programmeWords);
  const { command, ask } = useCommands();
  const [said, setSaid] = useState('');
  const [gone, setGone] = useState<Pick<ClientPayload<'insert'>, 'item' | 'at'> | null>(null);
  const titleOf = (id: string) => programme.find((item) => item.id === id)?.title ?? id;
  return {
    said,
    move: async (id, by) => {
      const at = ahead.indexOf(id) + by;
      if (at < 0 || at >= ahead.length) return;
      const order = ahead.filter((each) => each !== id).toSpliced(at, 0, id);
      if (await command({ do: 'arrange', ahead: order })) setSaid(words.moved(titleOf(id), at + 1));
    },
    remove: async (id) => {
      const item = programme.find((each) => each.id === id);
      if (!item || !(await command({ do: 'arrange', ahead: ahead.filter((each) => each !== id) }))) return;
      const { name, title, minutes, settings, notes } = item;
      setGone({ item: { id, kind: name, title, minutes, settings, ...(notes ? { notes } : {}) }, at: ahead.indexOf(id) });
      setSaid(words.removed(title));
    },
    undo:
      gone &&
      (async () => {
        if (await ask('insert', { ...gone, at: Math.min(gone.at, ahead.length) })) setSaid(words.inserted(gone.item.title));
        setGone(null);
      }),
  };
}
