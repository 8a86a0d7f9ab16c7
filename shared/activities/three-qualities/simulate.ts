import { QUALITIES } from '../../deck/deck.ts';
import type { Persona } from '../activity.ts';
import { QUALITY_STEPS, type Rated, type ThreeQualitiesAnswer } from './answer.ts';

/** Which way a simulated group leans: as in most work, craft is rated higher than heart. */
const LEANS = { bekwaam: 0.24, betrouwbaar: 0.12, betrokken: -0.06 };

/** A rating with a spread; after the talk most keep near their first one and some give the weakest a point more, or less. */
export function simulateRating(slot: string, persona: Persona, earlier: (slot: string) => ThreeQualitiesAnswer | undefined): Rated {
  if (persona.random() < 0.04) return { kind: 'pass' };
  const before = slot === 'after' ? earlier('before') : undefined;
  const figures = QUALITIES.map((quality) => {
    const fresh = 1 + (persona.lean(`rating ${quality}`) * 0.75 + persona.random() * 0.25 + LEANS[quality]) * (QUALITY_STEPS - 1);
    if (before?.kind !== 'rated') return fresh;
    const moved = persona.random();
    return before[quality] + (moved < 0.45 ? 0 : moved < 0.8 ? (quality === 'betrokken' ? 2 : 1) : -1);
  });
  const [bekwaam = 4, betrouwbaar = 4, betrokken = 4] = figures.map((each) => Math.min(QUALITY_STEPS, Math.max(1, Math.round(each))));
  return { kind: 'rated', bekwaam, betrouwbaar, betrokken };
}
