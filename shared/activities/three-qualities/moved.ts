import type { Moves } from '../../harvest/moved.ts';
import { qualityNames } from '../../harvest/sections/context.ts';
import type { ThreeQualitiesPicture } from './picture.ts';

const WORDS = {
  nl: (quality: string) => `${quality}, voor en na het gesprek`,
  en: (quality: string) => `${quality}, before and after the talk`,
};

/** Who rated a quality in another band after the talk. */
export const threeQualitiesMoves: Moves<ThreeQualitiesPicture> = ({ shifts }, context) =>
  shifts.map(({ quality, movement }) => ({
    what: WORDS[context.language](qualityNames(context)(quality)),
    moved: movement.moved,
    people: movement.people,
  }));
