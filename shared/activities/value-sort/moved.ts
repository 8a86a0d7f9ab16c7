import type { Moves } from '../../harvest/moved.ts';
import { valueNames } from '../../harvest/sections/context.ts';
import type { LensShiftPicture } from './picture.ts';

/** The value whose place on top differs most between two lenses: so many people at least laid it elsewhere. */
export const lensShiftMoves: Moves<LensShiftPicture> = ({ from, to, people, shifts }, context) => {
  const lenses = context.words.lenses;
  const [most] = shifts.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  if (!most) return [];
  const what = `${valueNames(context)(most.value)}: ${lenses[from].toLowerCase()} → ${lenses[to].toLowerCase()}`;
  return [{ what, moved: Math.abs(most.to - most.from), people }];
};
