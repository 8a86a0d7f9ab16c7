import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import { withAccess } from '../../live/access.ts';
import { openRoom } from '../../live/api.ts';
import { keepConsole, setFreshRoom } from '../consoles.ts';
import { toRequest, type Wish } from './wish.ts';

/** Opens a room, keeps its key on this device and goes there. */
export function useOpenRoom(): {
  readonly open: (wish: Wish) => Promise<boolean>;
  readonly busy: boolean;
  readonly refused: RefusalCode | null;
} {
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const open = useCallback(
    async (wish: Wish) => {
      setBusy(true);
      setRefused(null);
      const request = toRequest(wish);
      const answer = await withAccess((headers) => openRoom(request, headers));
      setBusy(false);
      if (isRefusal(answer)) {
        setRefused(answer.refused);
        return false;
      }
      const { room, code, key, recoveryCode, joinUrl } = answer;
      keepConsole({ room, code, title: request.title, key, openedAt: Date.now(), decks: wish.decks });
      setFreshRoom({ room, code, joinUrl, recoveryCode, how: 'opened', rehearsal: wish.kind === 'rehearsal' });
      go(`/begeleiden/${room}`);
      return true;
    },
    [go],
  );
  return { open, busy, refused };
}
