import type { SupportPicture } from './agreements/picture.ts';
import type { CheckInPicture } from './check-in/picture.ts';
import type { CheckOutPicture } from './check-out/picture.ts';
import type { DilemmaPicture } from './dilemma/picture.ts';
import type { CaseVotesPicture } from './own-cases/picture.ts';
import type { ReviewPicture } from './review/picture.ts';
import type { RingsPicture } from './rings/picture.ts';
import type { SpeakerPicture } from './speaker/picture.ts';
import type { TableSortPicture } from './table-sort/picture.ts';
import type { TaskPicture } from './task/picture.ts';
import type { ThemePicture } from './theme/picture.ts';
import type { ThreeQualitiesPicture } from './three-qualities/picture.ts';
import type { LensShiftPicture, ValueSortPicture } from './value-sort/picture.ts';

/** Too few answers to show anything but how many there are. */
export type WithheldPicture = { readonly kind: 'withheld'; readonly people: number; readonly needed: number };

export type Picture =
  | ValueSortPicture
  | TableSortPicture
  | LensShiftPicture
  | DilemmaPicture
  | CheckInPicture
  | CheckOutPicture
  | ThreeQualitiesPicture
  | RingsPicture
  | ReviewPicture
  | ThemePicture
  | TaskPicture
  | SpeakerPicture
  | CaseVotesPicture
  | SupportPicture
  | WithheldPicture;
