/** A value sort in a programme: its settings from the cards in play, and the changes an editor makes to them. */
import { LENSES } from '../../activities/value-sort/picture.ts';
import { pilesHold, standardPiles, type Pile } from '../../activities/value-sort/piles.ts';
import type { ValueSortSettings } from '../../activities/value-sort/settings.ts';
import { carried, firstValues, type Cards } from '../cards.ts';
import { flag, texts, valuesFor } from '../given.ts';
import { freshId } from '../item.ts';
import { areKnown, type Given, type ItemKind, type ItemProblem } from '../kind.ts';

/** Cards that one sort may have. */
export const MOST_CARDS = 100;

export const valueSortItems: ItemKind<ValueSortSettings> = {
  stem: 'waarden',
  minutes: 25,
  title: { nl: 'Waarden sorteren', en: 'Sort the values' },
  settings(cards, given, home) {
    const values = valuesFor(cards, given, home, firstValues(cards)).slice(0, MOST_CARDS);
    if (values.length < 2) return null;
    const lenses = LENSES.filter((lens) => texts(given, 'lenses')?.includes(lens));
    return {
      cards: values,
      lenses: lenses.length > 0 ? lenses : ['professional'],
      piles: pilesOf(given, values.length) ?? [...standardPiles(values.length)],
      rank: flag(given, 'rank', true),
      keepTwo: flag(given, 'keepTwo', false),
    };
  },
  carry(settings, from, to) {
    const there = settings.cards.flatMap((id) => carried(id, { pool: from, cards: from.values }, { pool: to, cards: to.values })?.id ?? []);
    const kept = [...new Set(there)];
    return withCards(settings, kept.length >= 2 ? kept : firstValues(to));
  },
  problems,
};

/** Other cards; piles that were the standard ones stay so, piles of one's own stay as they are. */
export function withCards(settings: ValueSortSettings, cards: readonly string[]): ValueSortSettings {
  const piles = isStandard(settings.piles, settings.cards.length) ? [...standardPiles(cards.length)] : settings.piles;
  return { ...settings, cards: [...cards], piles };
}

export function isStandard(piles: readonly Pile[], cards: number): boolean {
  const standard = standardPiles(cards);
  return (
    piles.length === standard.length &&
    piles.every((pile, i) => pile.id === standard[i]?.id && pile.label === null && pile.quota === standard[i]?.quota)
  );
}

/** A new pile before the last one, without a limit. */
export function addPile(piles: readonly Pile[], label: string): Pile[] {
  const id = freshId(
    'pile',
    piles.map((pile) => pile.id),
  );
  const at = Math.max(1, piles.length - 1);
  return [...piles.slice(0, at), { id, label, quota: null }, ...piles.slice(at)];
}

/** Piles of one's own as a deck gives them; null when they are not all piles, or can't hold the cards. */
function pilesOf(given: Given, cards: number): Pile[] | null {
  const piles: unknown = given['piles'];
  if (!Array.isArray(piles) || piles.length < 1 || piles.length > 7 || !piles.every(isPile)) return null;
  return new Set(piles.map(({ id }) => id)).size === piles.length && pilesHold(piles, cards) ? piles : null;
}

function isPile(pile: unknown): pile is Pile {
  if (typeof pile !== 'object' || pile === null || !('id' in pile) || !('label' in pile) || !('quota' in pile)) return false;
  return (
    typeof pile.id === 'string' &&
    /^[a-z0-9-]{1,20}$/.test(pile.id) &&
    (pile.label === null || (typeof pile.label === 'string' && pile.label.trim() !== '' && pile.label.length <= 20)) &&
    (pile.quota === null || isQuota(pile.quota))
  );
}

function isQuota(quota: unknown): boolean {
  return typeof quota === 'number' && Number.isInteger(quota) && quota >= 1 && quota <= 200;
}

function problems({ cards, lenses, piles }: ValueSortSettings, pool: Cards): readonly ItemProblem[] {
  const labels = piles.map((pile) => pile.label?.trim().toLowerCase() ?? `standard ${pile.id}`);
  const found: ItemProblem[] = [];
  if (cards.length < 2) found.push('too-few-cards');
  if (cards.length > MOST_CARDS) found.push('too-many-cards');
  if (!areKnown(cards, pool)) found.push('unknown-cards');
  if (lenses.length === 0) found.push('no-lens');
  if (piles.some(({ quota }) => quota !== null && !isQuota(quota))) found.push('quota');
  else if (!pilesHold(piles, cards.length)) found.push('piles-too-small');
  if (new Set(labels).size !== labels.length) found.push('pile-twice');
  return found;
}
