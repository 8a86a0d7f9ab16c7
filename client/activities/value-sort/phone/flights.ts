/** Cards on their way between the hand and the piles. Where they go is measured before anything is drawn anew. */
import { useState } from 'react';

/** From the place of the card in the hand, CSS pixels. */
export type Way = { readonly x: number; readonly y: number };

export type Flights = {
  /** Cards that left the hand and are still on the page, by id: where they go, and from where when they were carried there. Without an aim they fade. */
  readonly gone: ReadonlyMap<string, { readonly to: Way | null; readonly from: Way | null }>;
  /** The card that came last, and from which pile; null when it was the next in the hand. */
  readonly came: { readonly card: string; readonly from: Way | null } | null;
};

type Leaving = { readonly card: string; readonly to: Way | null; readonly from: Way | null };

/** Who is quicker than cards fly sees the last of them; an earlier one is there by then. */
const MOST_IN_THE_AIR = 3;

/** @returns what flies; a way to let one card go and another come, either of which may be missing; and to tell that one is there. */
export function useFlights(): {
  readonly flights: Flights;
  readonly fly: (leaving: Leaving | null, came: Flights['came']) => void;
  readonly landed: (card: string) => void;
} {
  const [flights, setFlights] = useState<Flights>({ gone: new Map(), came: null });
  return {
    flights,
    fly: (leaving, came) =>
      setFlights(({ gone }) => {
        const others = [...gone].filter(([card]) => card !== came?.card && card !== leaving?.card);
        const now = leaving ? [[leaving.card, leaving] as const] : [];
        return { gone: new Map([...others, ...now].slice(-MOST_IN_THE_AIR)), came };
      }),
    landed: (card) => setFlights(({ gone, came }) => ({ gone: new Map([...gone].filter(([id]) => id !== card)), came })),
  };
}
