import type { QualityLabels, ValueCard } from '../../deck/deck.ts';
import type { Lens } from '../value-sort/picture.ts';

export type TableSortView = {
  readonly kind: 'table-sort';
  readonly cards: readonly ValueCard[];
  readonly labels: QualityLabels;
  readonly top: number;
  readonly ranked: boolean;
  /** Dealt to the tables in turn; absent when all choose as they see fit. */
  readonly lenses?: readonly Lens[];
};
