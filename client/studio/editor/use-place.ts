/** Which card is open. Is remembered on this device, so that a reload comes back to it. */
import { useCallback, useState } from 'react';
import { CARD_KINDS, type Card, type CardKind, type Deck } from '../../../shared/deck/deck.ts';
import { recall, remember } from '../../live/storage.ts';

export type Tab = CardKind | 'deck';
export type Place = { readonly tab: Tab; readonly id: string | null };

const kept = (deck: string) => `gw.studio-place.${deck}`;

export function usePlace(key: string, deck: Deck): readonly [Place, (place: Place) => void] {
  const [place, setPlace] = useState<Place>(() => recall<Place>(kept(key)) ?? firstPlace(deck));
  const go = useCallback(
    (next: Place) => {
      remember(kept(key), next);
      setPlace(next);
    },
    [key],
  );
  return [place, go];
}

/** The first card of the first kind that has any; a new deck begins with its own fields. */
function firstPlace(deck: Deck): Place {
  const kind = CARD_KINDS.find((each) => deck[each].length > 0);
  return kind ? { tab: kind, id: deck[kind][0]?.id ?? null } : { tab: 'deck', id: null };
}

export function cardAt(deck: Deck, { tab, id }: Place): Card | null {
  if (tab === 'deck' || id === null) return null;
  return (deck[tab] as readonly Card[]).find((each) => each.id === id) ?? null;
}
