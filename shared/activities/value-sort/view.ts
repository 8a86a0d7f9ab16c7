import type { QualityLabels, ValueCard } from '../../deck/deck.ts';
import type { EarlierSort } from '../../series/earlier.ts';
import type { Lens } from './picture.ts';
import type { Pile } from './piles.ts';

export type ValueSortView = {
  readonly kind: 'value-sort';
  readonly cards: readonly ValueCard[];
  readonly labels: QualityLabels;
  readonly lenses: readonly Lens[];
  /** The lens of this phase; null while lenses are compared. */
  readonly lens: Lens | null;
  readonly piles: readonly Pile[];
  readonly rank: boolean;
  readonly keepTwo: boolean;
  /** The newest sort of an earlier gathering under this lens, from its result on; absent when there was none. */
  readonly earlier?: EarlierSort;
};
