/** A table sort in a programme: its settings from the cards in play, and the changes an editor makes to them. */
import { LEAST_TOP, MOST_TOP } from './board.ts';
import type { TableSortSettings } from './settings.ts';
import { LENSES, type Lens } from '../value-sort/picture.ts';
import { carried, firstValues } from '../../programmes/cards.ts';
import { flag, texts, valuesFor, whole } from '../../programmes/given.ts';
import { areKnown, type ItemKind, type ItemProblem, PROBLEMS } from '../../programmes/kind.ts';

const MOST_CARDS = 100;
/** What a table can agree on in a quarter of an hour. */
const TOP = 5;

const TOO_FEW_FOR_TOP: ItemProblem = {
  id: 'too-few-for-top',
  nl: 'Er zijn minder kaarten dan een tafel moet kiezen. Kies meer kaarten, of een kleiner aantal.',
  en: 'There are fewer cards than a table has to choose. Take more cards, or a smaller number.',
};

export const tableSortItems: ItemKind<TableSortSettings> = {
  stem: 'tafels',
  minutes: 20,
  title: { nl: 'Samen kiezen aan tafel', en: 'Choose together at the table' },
  name: { nl: 'Samen kiezen aan tafel', en: 'Choosing at the table' },
  add: { nl: 'Voeg samen kiezen aan tafel toe', en: 'Add choosing at the table' },
  settings(cards, given, home) {
    const values = valuesFor(cards, given, home, firstValues(cards)).slice(0, MOST_CARDS);
    if (values.length < LEAST_TOP) return null;
    const top = whole(given, 'top', { least: LEAST_TOP, most: MOST_TOP, otherwise: TOP });
    const lenses = LENSES.filter((lens) => texts(given, 'lenses')?.includes(lens));
    return withLenses({ cards: values, top: Math.min(top, values.length), ranked: flag(given, 'ranked', true) }, lenses);
  },
  carry(settings, from, to) {
    const there = settings.cards.flatMap((id) => carried(id, { pool: from, cards: from.values }, { pool: to, cards: to.values })?.id ?? []);
    const kept = [...new Set(there)];
    return { ...settings, cards: kept.length >= settings.top ? kept : firstValues(to) };
  },
  problems({ cards, top }, pool) {
    const found: ItemProblem[] = [];
    if (cards.length < Math.max(top, LEAST_TOP)) found.push(TOO_FEW_FOR_TOP);
    if (cards.length > MOST_CARDS) found.push(PROBLEMS.tooManyCards);
    if (!areKnown(cards, pool)) found.push(PROBLEMS.unknownCards);
    return found;
  },
};

/** @param lenses dealt to the tables in turn; fewer than two is none: then all look through the same. */
export function withLenses({ lenses: _lenses, ...settings }: TableSortSettings, lenses: readonly Lens[]): TableSortSettings {
  return lenses.length < 2 ? settings : { ...settings, lenses: [...lenses] };
}
