import type { CheckInView } from './check-in/view.ts';
import type { CheckOutView } from './check-out/view.ts';
import type { DilemmaView } from './dilemma/view.ts';
import type { MirrorView } from './mirror/view.ts';
import type { RingsView } from './rings/view.ts';
import type { ThreeQualitiesView } from './three-qualities/view.ts';
import type { ValueSortView } from './value-sort/view.ts';

/** What phones and screen get of the cards of the current activity. */
export type ActivityView =
  | ValueSortView
  | DilemmaView
  | CheckInView
  | CheckOutView
  | ThreeQualitiesView
  | RingsView
  | MirrorView;
