/**
 * Dots: everybody lays a few on approved items; the group sees which drew most. Shared as `items.ts` is.
 *
 * DO1 At most so many dots a person, each on another item. No dot at all is a pass.
 * DO2 A dot on what is no approved item (withdrawn meanwhile, or never there) does not count, and stops nothing.
 * DO3 All dots that are counted are in the ranking; the order in which people voted does not matter.
 */
import * as v from 'valibot';
import type { ApprovedText, Persona, Progress } from '../activity.ts';
import { refuse, type Refusal } from '../../room/refusal.ts';
import { MOST_DOTS } from './limits.ts';

/** Ids of items, each once. */
export type Dots = { readonly kind: 'dots'; readonly on: readonly string[] } | { readonly kind: 'pass' };

/** An item with its dots. */
export type RankedItem = { readonly id: string; readonly text: string; readonly dots: number };

export const DotsSchema: v.GenericSchema<unknown, Dots> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('dots'),
    on: v.pipe(
      v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60))),
      v.maxLength(MOST_DOTS),
      v.checkItems((id, i, all) => all.indexOf(id) === i, 'double'),
    ),
  }),
  v.strictObject({ kind: v.literal('pass') }),
]);

/** Refuses more dots than the settings give. */
export function checkDots(body: Dots, most: number): Refusal | null {
  return body.kind === 'dots' && body.on.length > most ? refuse('malformed') : null;
}

export function dotsProgress(body: Dots): Progress {
  return body.kind === 'dots' && body.on.length > 0 ? 'done' : 'pass';
}

/** How many people laid a dot: on how many answers a ranking rests. Who passed is not among them. */
export function voters(votes: Iterable<Dots>): number {
  return [...votes].filter((vote) => vote.kind === 'dots' && vote.on.length > 0).length;
}

/** Items by dots, most first; level ones in the order of their ids, which means nothing. */
export function rankItems(items: readonly ApprovedText[], votes: Iterable<Dots>): readonly RankedItem[] {
  const dots = new Map(items.map(({ id }) => [id, 0]));
  for (const vote of votes)
    for (const id of vote.kind === 'dots' ? vote.on : []) {
      const before = dots.get(id);
      if (before !== undefined) dots.set(id, before + 1);
    }
  return items.map(({ id, text }) => ({ id, text, dots: dots.get(id) ?? 0 })).toSorted((a, b) => b.dots - a.dots || (a.id < b.id ? -1 : 1));
}

/** What a simulated person votes: the group has favourites, a few pass. */
export function simulateDots(items: readonly ApprovedText[], most: number, persona: Persona): Dots {
  if (items.length === 0 || persona.random() < 0.06) return { kind: 'pass' };
  const on = items
    // The length makes the same items popular with everybody; a lean makes people differ.
    .map(({ id, text }) => ({ id, liking: persona.lean(id) + (text.length % 5) * 0.22 }))
    .toSorted((a, b) => b.liking - a.liking)
    .slice(0, most)
    .map(({ id }) => id);
  return { kind: 'dots', on };
}
