import { useCallback, useEffect, useState } from 'react';
import type { DeckList } from '../../../shared/protocol/http.ts';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import { decks } from '../../live/api.ts';

export type Decks =
  | { readonly state: 'loading' }
  | { readonly state: 'here'; readonly list: DeckList }
  | { readonly state: 'failed'; readonly why: RefusalCode };

/** The decks that a room can be opened with, and a way to ask for them again. */
export function useDecks(): readonly [Decks, () => void] {
  const [found, setFound] = useState<Decks>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    void decks().then((answer) => {
      if (!gone) setFound(isRefusal(answer) ? { state: 'failed', why: answer.refused } : { state: 'here', list: answer });
    });
    return () => {
      gone = true;
    };
  }, [attempt]);
  const again = useCallback(() => {
    setFound({ state: 'loading' });
    setAttempt((n) => n + 1);
  }, []);
  return [found, again];
}
