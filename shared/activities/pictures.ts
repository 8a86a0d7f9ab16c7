import type { DilemmaPicture } from './dilemma/picture.ts';
import type { LensShiftPicture, ValueSortPicture } from './value-sort/picture.ts';

/** Too few answers to show anything but how many there are. */
export type WithheldPicture = { readonly kind: 'withheld'; readonly people: number; readonly needed: number };

export type Picture = ValueSortPicture | LensShiftPicture | DilemmaPicture | WithheldPicture;
