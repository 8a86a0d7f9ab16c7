import type { Pile } from '../../../../shared/activities/value-sort/piles.ts';
import type { Family, QualityLabels } from '../../../../shared/deck/deck.ts';
import { pictures } from '../../../i18n/pictures.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneSort } from '../../../i18n/phone-sort.ts';

/** Names of piles: their own, else the interface's word for the standard ones. */
export function usePileName(): (pile: Pile) => string {
  const { piles } = useWords(pictures);
  return (pile) => pile.label ?? piles[pile.id] ?? pile.id;
}

/** "3 van 4", or "3 kaarten" on a pile without a limit. */
export function useCountWords(): (count: number, pile: Pile) => string {
  const words = useWords(phoneSort);
  return (count, pile) => (pile.quota === null ? words.cards(count) : words.of(count, pile.quota));
}

/** A card's title inside a sentence or a label: without the soft hyphens that help it break on a card. */
export const plain = (title: string): string => title.replaceAll('\u00ad', '');

/** What the deck calls a quality; a value of all or no qualities has no such word. */
export const labelOf = (labels: QualityLabels, quality: Family): string => (quality === 'none' ? '' : labels[quality]);
