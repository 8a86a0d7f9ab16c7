/** A table sort in a programme: its settings from the cards in play, and the changes an editor makes to them. */
import { LEAST_TOP, MOST_TOP } from '../../activities/table-sort/board.ts';
import type { TableSortSettings } from '../../activities/table-sort/settings.ts';
import { carried, firstValues } from '../cards.ts';
import { flag, valuesFor, whole } from '../given.ts';
import { areKnown, type ItemKind, type ItemProblem } from '../kind.ts';

const MOST_CARDS = 100;
/** What a table can agree on in a quarter of an hour. */
const TOP = 5;

export const tableSortItems: ItemKind<TableSortSettings> = {
  stem: 'tafels',
  minutes: 20,
  title: { nl: 'Samen kiezen aan tafel', en: 'Choose together at the table' },
  settings(cards, given, home) {
    const values = valuesFor(cards, given, home, firstValues(cards)).slice(0, MOST_CARDS);
    if (values.length < LEAST_TOP) return null;
    const top = whole(given, 'top', { least: LEAST_TOP, most: MOST_TOP, otherwise: TOP });
    return { cards: values, top: Math.min(top, values.length), ranked: flag(given, 'ranked', true) };
  },
  carry(settings, from, to) {
    const there = settings.cards.flatMap((id) => carried(id, { pool: from, cards: from.values }, { pool: to, cards: to.values })?.id ?? []);
    const kept = [...new Set(there)];
    return { ...settings, cards: kept.length >= settings.top ? kept : firstValues(to) };
  },
  problems({ cards, top }, pool) {
    const found: ItemProblem[] = [];
    if (cards.length < Math.max(top, LEAST_TOP)) found.push('too-few-for-top');
    if (cards.length > MOST_CARDS) found.push('too-many-cards');
    if (!areKnown(cards, pool)) found.push('unknown-cards');
    return found;
  },
};
