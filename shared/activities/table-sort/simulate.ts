import type { Family } from '../../deck/deck.ts';
import type { Persona } from '../activity.ts';
import type { TableBoard } from './board.ts';
import type { TableSortSettings } from './settings.ts';

/** A board as a table could agree on: some values draw every table, each table has a few of its own, one now and then is not done. */
export function simulateBoard(
  { cards, top }: TableSortSettings,
  values: readonly { readonly id: string; readonly quality: Family }[],
  persona: Persona,
): TableBoard {
  const familyOf = new Map(values.map(({ id, quality }) => [id, quality]));
  const liking = (card: string): number =>
    popularity(card) * 1.5 + persona.lean(card) * 0.8 + persona.lean(familyOf.get(card) ?? 'none') * 0.5 + persona.random() * 0.2;
  const wanted = cards.map((card) => ({ card, liking: liking(card) })).toSorted((a, b) => b.liking - a.liking);
  return { top: wanted.slice(0, top).map(({ card }) => card), agreed: true };
}

/** The same for every table, from the id alone: a number in 0..1. */
function popularity(card: string): number {
  let hash = 11;
  for (const sign of card) hash = (hash * 33 + (sign.codePointAt(0) ?? 0)) % 9941;
  return hash / 9941;
}
