import { useCallback, useEffect, useState } from 'react';
import type { DeckList } from '../../../shared/protocol/http.ts';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import { decks } from '../../live/api.ts';
import { useDeckKeys } from '../../studio/keys.ts';
import { useAllSeries } from '../series/keys.ts';

export type Decks =
  | { readonly state: 'loading' }
  | { readonly state: 'here'; readonly list: DeckList }
  | { readonly state: 'failed'; readonly why: RefusalCode };

/** A server tells of this many decks at once. */
const MOST = 50;

/**
 * The decks that a room can be opened with: the server's, and those that this device has a key of. With another key they are
 * asked for anew; what was here stays until the answer comes, because somebody may be working with it.
 */
export function useDecks(): readonly [Decks, () => void] {
  const [found, setFound] = useState<Decks>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // The key of a series opens the cases that its participants let become a card.
  const keys = [...useDeckKeys(), ...useAllSeries()]
    .map(({ key }) => key)
    .slice(0, MOST)
    .join(' ');
  useEffect(() => {
    let gone = false;
    void decks(keys === '' ? [] : keys.split(' ')).then((answer) => {
      if (gone) return;
      if (!isRefusal(answer)) setFound({ state: 'here', list: answer });
      else setFound((before) => (before.state === 'here' ? before : { state: 'failed', why: answer.refused }));
    });
    return () => {
      gone = true;
    };
  }, [attempt, keys]);
  const again = useCallback(() => {
    setFound({ state: 'loading' });
    setAttempt((n) => n + 1);
  }, []);
  return [found, again];
}
