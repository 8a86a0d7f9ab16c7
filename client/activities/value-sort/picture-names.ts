/** Names on the cards of this sort, for charts and for sentences. */
import type { ValueSortView } from '../../../shared/activities/value-sort/view.ts';
import type { Family } from '../../../shared/deck/deck.ts';
import type { Names, pictures } from '../../i18n/pictures.ts';
import type { ValueOf } from '../../ui/charts/names.ts';

type Words = (typeof pictures)['nl'];
export type SortNames = Names & { readonly valueOf: ValueOf; readonly qualityOf: (quality: Family) => string };

export function sortNames({ cards, labels, piles }: Pick<ValueSortView, 'cards' | 'labels' | 'piles'>, words: Words): SortNames {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const valueOf: ValueOf = (id) => ({ title: byId.get(id)?.title ?? id, quality: byId.get(id)?.quality ?? 'none' });
  const qualityOf = (quality: Family): string => (quality === 'none' ? words.noQuality : labels[quality]);
  return {
    valueOf,
    qualityOf,
    value: (id) => valueOf(id).title,
    quality: (id) => (id === 'bekwaam' || id === 'betrouwbaar' || id === 'betrokken' ? labels[id] : words.noQuality),
    pile: (id) => piles.find((pile) => pile.id === id)?.label ?? words.piles[id] ?? id,
    choice: (id) => id,
  };
}
