/**
 * Card patterns: (id, family) -> stroked path data in a 280 x 168 box. Pure: same id, same picture, on every device and in print.
 * The id picks one plan of its family and every measure in it. A printed card and a phone must match,
 * so changing a plan is a new version of the deck's look; a test holds the hashes.
 */
import type { Family } from '../../../shared/deck/deck.ts';
import { drawBack } from './pattern-back.ts';
import { bekwaam } from './pattern-bekwaam.ts';
import { betrokken } from './pattern-betrokken.ts';
import { betrouwbaar } from './pattern-betrouwbaar.ts';
import { none } from './pattern-none.ts';
import { tools, type Layer, type Rng } from './pattern-tools.ts';

const SALT = '/17/'; // chosen so that the shipped decks spread well over the plans
const PLANS: Record<Family, readonly ((r: Rng) => Layer[])[]> = { bekwaam, betrouwbaar, betrokken, none };
const kept = new Map<string, readonly Layer[]>();
let back: readonly Layer[] | undefined;

export function cardPattern(id: string, family: Family): readonly Layer[] {
  const seed = (family === 'none' ? 'geen' : family) + SALT + id;
  const known = kept.get(seed);
  if (known) return known;
  const r = tools(seed);
  const plans = PLANS[family];
  const plan = plans[Math.floor(r.next() * plans.length)]!;
  const layers = plan(r).filter((layer) => layer.d);
  kept.set(seed, layers);
  return layers;
}

export function backPattern(): readonly Layer[] {
  return (back ??= drawBack());
}
