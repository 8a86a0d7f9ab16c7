/** A value sort in a programme: its settings from the cards in play, and the changes an editor makes to them. */
import { LENSES } from './picture.ts';
import { pilesHold, standardPiles, type Pile } from './piles.ts';
import type { ValueSortSettings } from './settings.ts';
import { carried, firstValues, type Cards } from '../../programmes/cards.ts';
import { flag, texts, valuesFor } from '../../programmes/given.ts';
import { freshId } from '../../programmes/item.ts';
import { areKnown, type Given, type ItemKind, type ItemProblem, PROBLEMS } from '../../programmes/kind.ts';

/** Cards that one sort may have. */
export const MOST_CARDS = 100;

const NO_LENS: ItemProblem = { id: 'no-lens', nl: 'Kies ten minste één bril.', en: 'Choose one lens at least.' };
export const PILES_TOO_SMALL: ItemProblem = {
  id: 'piles-too-small',
  nl: 'Niet alle kaarten passen op de stapels. Maak een stapel ruimer, of laat een grens leeg.',
  en: 'The piles cannot hold all cards. Make a pile larger, or leave a limit empty.',
};
const PILE_TWICE: ItemProblem = {
  id: 'pile-twice',
  nl: 'Twee stapels heten hetzelfde. Geef ze elk een eigen naam.',
  en: 'Two piles have the same name. Give each its own.',
};
const QUOTA: ItemProblem = {
  id: 'quota',
  nl: 'Een grens is een heel getal van 1 tot 200, of leeg.',
  en: 'A limit is a whole number from 1 to 200, or empty.',
};

export const valueSortItems: ItemKind<ValueSortSettings> = {
  stem: 'waarden',
  minutes: 25,
  title: { nl: 'Waarden sorteren', en: 'Sort the values' },
  name: { nl: 'Waardekaarten', en: 'Value cards' },
  add: { nl: 'Voeg waardekaarten toe', en: 'Add value cards' },
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
  if (cards.length < 2) found.push(PROBLEMS.tooFewCards);
  if (cards.length > MOST_CARDS) found.push(PROBLEMS.tooManyCards);
  if (!areKnown(cards, pool)) found.push(PROBLEMS.unknownCards);
  if (lenses.length === 0) found.push(NO_LENS);
  if (piles.some(({ quota }) => quota !== null && !isQuota(quota))) found.push(QUOTA);
  else if (!pilesHold(piles, cards.length)) found.push(PILES_TOO_SMALL);
  if (new Set(labels).size !== labels.length) found.push(PILE_TWICE);
  return found;
}
