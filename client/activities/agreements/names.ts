/** Names on the cards of agreements. */
import type { AgreementsView } from '../../../shared/activities/agreements/view.ts';
import type { ValueCard } from '../../../shared/deck/deck.ts';

export function cardOf({ values }: Pick<AgreementsView, 'values'>, id: string): ValueCard | undefined {
  return values.find((card) => card.id === id);
}

/** Without the soft hyphens of the card. */
export function titleOf(cards: Pick<AgreementsView, 'values'>, id: string): string {
  return (cardOf(cards, id)?.title ?? id).replaceAll('\u00ad', '');
}

/** What stands under a value, in the order of the values; a value with nothing under it is not there. */
export function underValues<Item extends { readonly value: string }>(
  { values }: Pick<AgreementsView, 'values'>,
  items: readonly Item[],
): readonly { readonly card: ValueCard; readonly items: readonly Item[] }[] {
  return values.map((card) => ({ card, items: items.filter(({ value }) => value === card.id) })).filter((each) => each.items.length > 0);
}
