import type { QualityLabels, ValueCard } from '../../deck/deck.ts';

export type TableSortView = {
  readonly kind: 'table-sort';
  readonly cards: readonly ValueCard[];
  readonly labels: QualityLabels;
  readonly top: number;
  readonly ranked: boolean;
};
