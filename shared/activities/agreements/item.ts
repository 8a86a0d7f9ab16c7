/** Agreements in a programme: the values to make rules under, for when the group has not sorted any. */
import type { AgreementsSettings } from './settings.ts';
import { carried, firstValues } from '../../programmes/cards.ts';
import { flag, valuesFor, whole } from '../../programmes/given.ts';
import { areKnown, type ItemKind, type ItemProblem, PROBLEMS } from '../../programmes/kind.ts';

const MOST_CARDS = 100;

export const agreementsItems: ItemKind<AgreementsSettings> = {
  stem: 'afspraken',
  minutes: 30,
  title: { nl: 'Afspraken', en: 'Agreements' },
  name: { nl: 'Afspraken', en: 'Agreements' },
  add: { nl: 'Voeg afspraken toe', en: 'Add agreements' },
  settings(cards, given, home) {
    const values = valuesFor(cards, given, home, firstValues(cards)).slice(0, MOST_CARDS);
    if (values.length === 0) return null;
    return {
      cards: values,
      most: whole(given, 'most', { least: 1, most: 8, otherwise: 4 }),
      dots: whole(given, 'dots', { least: 1, most: 10, otherwise: 5 }),
      levels: flag(given, 'levels', false),
    };
  },
  carry(settings, from, to) {
    const cards = settings.cards.flatMap((id) => carried(id, { pool: from, cards: from.values }, { pool: to, cards: to.values })?.id ?? []);
    return { ...settings, cards: cards.length > 0 ? [...new Set(cards)] : firstValues(to).slice(0, MOST_CARDS) };
  },
  problems({ cards: chosen }, cards) {
    const found: ItemProblem[] = [];
    if (chosen.length === 0) found.push(PROBLEMS.tooFewCards);
    if (chosen.length > MOST_CARDS) found.push(PROBLEMS.tooManyCards);
    if (!areKnown(chosen, cards)) found.push(PROBLEMS.unknownCards);
    return found;
  },
};
