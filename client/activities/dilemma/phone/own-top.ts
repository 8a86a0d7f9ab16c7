/** The own top values of an earlier value sort in this room, to play first. They never leave the device as such. */
import type { Sorted } from '../../../../shared/activities/value-sort/answer.ts';
import { cardsOn } from '../../../../shared/activities/value-sort/board.ts';
import { useOutbox } from '../../../live/hooks.tsx';
import { rememberedRooms } from '../../../participant/mine/keepsake.ts';
import { useRoom } from '../../../participant/live/room.tsx';
import { useMemo } from 'react';

/** The lens that is nearest to a dilemma at work comes first. */
const LENSES = ['professional', 'personal', 'organisation'];

/** Ids, best first; empty when nothing was sorted. */
export function useOwnTop(): readonly string[] {
  const { id } = useRoom();
  const saved = useOutbox((state) => state.saved);
  const waiting = useOutbox((state) => state.waiting);
  return useMemo(() => {
    const activities = rememberedRooms().find((room) => room.id === id)?.activities ?? {};
    for (const lens of LENSES) {
      for (const [key, { body }] of Object.entries({ ...saved, ...waiting })) {
        if (!key.endsWith(`/sort:${lens}`)) continue;
        const sorted = body as Sorted;
        const cards = activities[key.slice(0, key.indexOf('/'))]?.cards;
        const first = cards?.kind === 'value-sort' ? cards.piles[0]?.id : 'most';
        const top = sorted.rank.length > 0 ? sorted.rank : cardsOn(sorted.moves, first ?? 'most');
        if (top.length > 0) return top;
      }
    }
    return [];
  }, [id, saved, waiting]);
}
