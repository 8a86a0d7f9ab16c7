import type { AgreementsView } from './agreements/view.ts';
import type { CheckInView } from './check-in/view.ts';
import type { CheckOutView } from './check-out/view.ts';
import type { DilemmaView } from './dilemma/view.ts';
import type { MirrorView } from './mirror/view.ts';
import type { OwnCasesView } from './own-cases/view.ts';
import type { ReviewView } from './review/view.ts';
import type { RingsView } from './rings/view.ts';
import type { SpeakerView } from './speaker/view.ts';
import type { TableSortView } from './table-sort/view.ts';
import type { TaskView } from './task/view.ts';
import type { ThemeView } from './theme/view.ts';
import type { ThreeQualitiesView } from './three-qualities/view.ts';
import type { ValueSortView } from './value-sort/view.ts';

/** What phones and screen get of the cards of the current activity. */
export type ActivityView =
  | ValueSortView
  | OwnCasesView
  | AgreementsView
  | TableSortView
  | DilemmaView
  | CheckInView
  | CheckOutView
  | ThreeQualitiesView
  | RingsView
  | ReviewView
  | MirrorView
  | ThemeView
  | TaskView
  | SpeakerView;
