/** How large what people send may be. */
import type { Applied, Change } from '../../shared/deck/change.ts';

/** Bytes of a deck as JSON: 500 values and 200 long stories are about 0.6 MB. */
export const LARGEST_DRAFT = 4_000_000;

/** A deck is six levels deep; settings of an activity a few more. */
const DEEPEST = 24;

/** Bytes as JSON; what is not there has none. */
export function sizeOf(value: unknown): number {
  return value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
}

/** Bytes by which an applied change makes a deck larger, to within a few bytes for names and commas. */
export function growth(change: Change, { inverse }: Applied): number {
  if (inverse === null) return 0;
  if (change.do === 'set' && inverse.do === 'set') return sizeOf(change.value) - sizeOf(inverse.value);
  if (change.do === 'add') return sizeOf(change.card) + 1;
  return change.do === 'remove' && inverse.do === 'add' ? -sizeOf(inverse.card) - 1 : 0;
}

/** Parts of the largest deck are some tens of thousands. */
const MOST_PARTS = 400_000;

/** Is JSON so deep, or in so many pieces, that walking through it could fail or take long? Looks without recursion. */
export function isTooDeep(json: unknown): boolean {
  let level: unknown[] = [json];
  let parts = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    parts += level.length;
    if (depth > DEEPEST || parts > MOST_PARTS) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}
