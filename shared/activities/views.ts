import type { DilemmaView } from './dilemma/view.ts';
import type { ValueSortView } from './value-sort/view.ts';

/** What phones and screen get of the cards of the current activity. */
export type ActivityView = ValueSortView | DilemmaView;
