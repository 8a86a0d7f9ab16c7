/**
 * What moved most in the whole gathering: choices that were made again, ratings that were given again, values that lie elsewhere
 * under another lens.
 *
 * MO1 It is worked out of the protected pictures alone, so it tells nothing that the sections do not tell.
 * MO2 Every number is a least: small flows are left out of a movement, and who changed places with another cannot be seen.
 * MO3 Ordered by the part of the people that moved; level ones stand as in the programme. Nobody moved: it is not in it.
 */
import { dilemmaMoves } from '../activities/dilemma/moved.ts';
import type { Picture } from '../activities/pictures.ts';
import { threeQualitiesMoves } from '../activities/three-qualities/moved.ts';
import { lensShiftMoves } from '../activities/value-sort/moved.ts';
import { numeric, textual, type Table } from './document.ts';
import type { SectionContext } from './sections/context.ts';

export type Move = {
  /** In the language of the report. */
  readonly what: string;
  /** People who moved, at least. */
  readonly moved: number;
  /** People who could have. */
  readonly people: number;
};

/** What moved in one picture of a kind. */
export type Moves<P extends Picture> = (picture: P, context: SectionContext) => readonly Move[];

/** Kinds in which something is asked twice; the others are left out. */
const MOVES: { readonly [Kind in Picture['kind']]?: Moves<Extract<Picture, { kind: Kind }>> } = {
  dilemma: dilemmaMoves,
  'three-qualities': threeQualitiesMoves,
  'lens-shift': lensShiftMoves,
};

const MOST = 5;

export type Moved = { readonly title: string; readonly picture: Picture; readonly context: SectionContext };

/** @returns one table, or none when nobody moved. */
export function movedMost(pictures: readonly Moved[], words: SectionContext['words']): readonly Table[] {
  const rows = pictures
    .flatMap(({ title, picture, context }) => {
      // The table pairs kinds and functions; the compiler cannot follow a kind that is only known at run time.
      const moves = MOVES[picture.kind] as Moves<Picture> | undefined;
      return (moves?.(picture, context) ?? []).map((move) => ({ ...move, title }));
    })
    .filter(({ moved }) => moved > 0)
    .toSorted((a, b) => b.moved / b.people - a.moved / a.people)
    .slice(0, MOST)
    .map(({ title, what, moved, people }) => [title, what, moved, people]);
  if (rows.length === 0) return [];
  const columns = [textual(words.activity), textual(words.moved.what), numeric(words.moved.people), numeric(words.moved.of)];
  return [{ is: 'table', caption: words.moved.table, columns, rows, note: words.moved.note }];
}
