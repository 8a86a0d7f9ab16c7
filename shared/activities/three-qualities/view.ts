import type { QualityLabels } from '../../deck/deck.ts';
import type { PublicStory } from '../dilemma/view.ts';

export type ThreeQualitiesView = {
  readonly kind: 'three-qualities';
  readonly labels: QualityLabels;
  /** What is rated: a story, a case in words, or the own work when both are null. */
  readonly story: PublicStory | null;
  readonly case: string | null;
  /** Whether there is a second rating after the talk. */
  readonly again: boolean;
};
