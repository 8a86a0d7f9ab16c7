import type { CheckInPicture } from './check-in/picture.ts';
import type { CheckOutPicture } from './check-out/picture.ts';
import type { DilemmaPicture } from './dilemma/picture.ts';
import type { RingsPicture } from './rings/picture.ts';
import type { ThreeQualitiesPicture } from './three-qualities/picture.ts';
import type { LensShiftPicture, ValueSortPicture } from './value-sort/picture.ts';

/** Too few answers to show anything but how many there are. */
export type WithheldPicture = { readonly kind: 'withheld'; readonly people: number; readonly needed: number };

export type Picture =
  | ValueSortPicture
  | LensShiftPicture
  | DilemmaPicture
  | CheckInPicture
  | CheckOutPicture
  | ThreeQualitiesPicture
  | RingsPicture
  | WithheldPicture;
