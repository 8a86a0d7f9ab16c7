import type { ValueCard } from '../../deck/deck.ts';
import type { Persona } from '../activity.ts';
import type { Sorted } from './answer.ts';
import { cardsOn, type Move } from './board.ts';
import type { ValueSortSettings } from './settings.ts';

/** A board as a person could lay it: values cluster by quality, the lens shifts some, a card is now and then moved twice. */
export function simulateSort(settings: ValueSortSettings, values: readonly ValueCard[], slot: string, persona: Persona): Sorted {
  const familyOf = new Map(values.map((card) => [card.id, card.quality]));
  const liking = (card: string): number => {
    const family = familyOf.get(card) ?? 'none';
    // Values without a quality (fame, wealth, solitude) are named less often in gatherings about work.
    const common = popularity(card) * 0.9 - (family === 'none' ? 0.5 : 0);
    return common + persona.lean(family) * 0.9 + persona.lean(card) + persona.lean(`${slot} ${card}`) * 0.6 + persona.random() * 0.2;
  };
  const ordered = settings.cards.map((card) => ({ card, liking: liking(card) })).toSorted((a, b) => b.liking - a.liking);
  const target = new Map<string, string>();
  let next = 0;
  settings.piles.forEach((pile, i) => {
    const later = settings.piles.slice(i + 1);
    const taken = later.reduce((sum, { quota }) => sum + (quota ?? 0), 0);
    // Piles without a limit share what those with one leave over.
    const room =
      pile.quota ?? Math.max(0, Math.ceil((ordered.length - next - taken) / (1 + later.filter(({ quota }) => quota === null).length)));
    for (const each of ordered.slice(next, next + room)) target.set(each.card, pile.id);
    next += room;
  });
  const moves: Move[] = [];
  for (const card of settings.cards) {
    const pile = target.get(card);
    if (pile === undefined) continue;
    moves.push([card, pile]);
    if (persona.random() < 0.06) moves.push([card, null], [card, pile]);
  }
  const top = cardsOn(moves, settings.piles[0]?.id ?? '').toSorted(
    (a, b) => ordered.findIndex((each) => each.card === a) - ordered.findIndex((each) => each.card === b),
  );
  return {
    moves: moves.map(([card, pile]) => [card, pile]),
    rank: settings.rank ? [...top] : [],
    keep: settings.keepTwo ? top.slice(0, 2) : [],
    done: true,
  };
}

/** The same for everybody, so that a simulated group has favourites: a number in 0..1 from the id alone. */
function popularity(card: string): number {
  let hash = 7;
  for (const sign of card) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 9973;
  return hash / 9973;
}
