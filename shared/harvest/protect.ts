/**
 * What keeps the sections of a harvest from telling together what each keeps to itself.
 *
 * PR1 Of pictures that show the same thing of a smaller and a larger population only the last is kept: two of them could be
 *     subtracted.
 *
 * PR2 to PR4, about what a dilemma links with choices, hold in the room already: shared/privacy/protect-links.ts.
 */
import type { Picture } from '../activities/pictures.ts';

export type Pictured = { readonly phase: string; readonly picture: Picture };

/** PR1. @returns in their order; where all of a kind are withheld, the last of these. */
export function lastOfEach(pictures: readonly Pictured[]): readonly Pictured[] {
  const kind = ({ picture }: Pictured): string => (picture.kind === 'value-sort' ? `value-sort ${picture.lens}` : picture.kind);
  const shown = pictures.filter(({ picture }) => picture.kind !== 'withheld');
  const last = shown.filter((each, i) => !shown.slice(i + 1).some((later) => kind(later) === kind(each)));
  return last.length > 0 ? last : pictures.slice(-1);
}

/** Does this picture leave a count out? */
export function leavesOut(part: unknown): boolean {
  if (part === null || typeof part !== 'object') return false;
  return Object.entries(part).some(([name, value]) => (value === null && (name === 'count' || /^\d+$/.test(name))) || leavesOut(value));
}
