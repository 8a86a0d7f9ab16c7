import { standardPiles } from '../activities/value-sort/piles.ts';
import type { ValueSortSettings } from '../activities/value-sort/settings.ts';
import { firstValues, type Cards } from './cards.ts';
import type { ValueSortItem } from './item.ts';

const TITLE = { nl: 'Waarden sorteren', en: 'Sort the values' } as const;

/** A value sort over the first deck with values, with the standard piles; null when no deck has values. */
export function valueSortItem(
  cards: Cards,
  {
    id,
    minutes,
    ...choices
  }: { readonly id: string; readonly minutes: number } & Partial<Pick<ValueSortSettings, 'lenses' | 'rank' | 'keepTwo'>>,
): ValueSortItem | null {
  const values = firstValues(cards);
  if (values.length === 0) return null;
  return {
    id,
    kind: 'value-sort',
    title: TITLE[cards.language],
    minutes,
    settings: { cards: values, lenses: ['professional'], piles: [...standardPiles(values.length)], rank: true, keepTwo: false, ...choices },
  };
}
