import type { Persona } from '../activity.ts';
import type { RingsAnswer } from './answer.ts';
import { ASIDE, RING_ITEMS, RINGS, type Place, type Ring } from './rings-of.ts';
import type { RingsSettings } from './settings.ts';

/** Where most people lay a card: the place of its ring, give or take one; and how far they differ. */
const USUAL: Readonly<Record<string, readonly [place: number, differ: number]>> = {
  geweten: [0.2, 1],
  gezondheid: [0, 0.8],
  bijleren: [0.8, 3],
  inwoner: [1.2, 2],
  'stille-stem': [3, 3.4],
  collega: [1.2, 0.8],
  sfeer: [1.9, 0.8],
  leiding: [2, 2.4],
  regels: [3, 2.6],
  aanzien: [3, 0.6],
  belastinggeld: [3.7, 2.2],
  later: [4, 1],
};

/** Rings as a person could lay them: everybody somewhat otherwise, some cards nowhere, one or two own cards. */
export function simulateRings({ items, own }: RingsSettings, persona: Persona): RingsAnswer {
  if (persona.random() < 0.04) return { kind: 'pass' };
  const moves = items.map((item): [string, Place] => {
    const [usual, differ] = USUAL[item] ?? [RING_ITEMS.length % RINGS.length, 2];
    const at = Math.round(usual + (persona.lean(`ring ${item}`) - 0.5) * 2 * differ * 0.7 + (persona.random() - 0.5) * 0.6);
    return [item, persona.random() < 0.05 ? ASIDE : ringAt(at)];
  });
  const cards = own ? Math.floor(persona.random() * 2.4) : 0;
  return {
    kind: 'laid',
    moves,
    own: Array.from({ length: cards }, () => ringAt(Math.floor(persona.random() * 3))),
    done: true,
  };
}

function ringAt(place: number): Ring {
  return RINGS[Math.min(RINGS.length - 1, Math.max(0, place))] ?? 'self';
}
