/** Own cases in a programme. They need no cards: the group brings them. */
import { CASE_SORTS } from './case.ts';
import type { OwnCasesSettings } from './settings.ts';
import { carried, firstValues } from '../../programmes/cards.ts';
import { texts, valuesFor, whole } from '../../programmes/given.ts';
import { areKnown, type ItemKind, PROBLEMS } from '../../programmes/kind.ts';

/** Value cards that can be in the hand. */
const MOST_CARDS = 100;

export const ownCasesItems: ItemKind<OwnCasesSettings> = {
  stem: 'casus',
  minutes: 30,
  title: { nl: 'Eigen casussen', en: 'Own cases' },
  name: { nl: 'Eigen casussen', en: 'Own cases' },
  add: { nl: 'Voeg eigen casussen toe', en: 'Add own cases' },
  settings(cards, given, home) {
    const sorts = CASE_SORTS.filter((sort) => texts(given, 'sorts')?.includes(sort));
    return {
      sorts: sorts.length > 0 ? sorts : [...CASE_SORTS],
      dots: whole(given, 'dots', { least: 1, most: 5, otherwise: 3 }),
      cards: texts(given, 'cards')?.length === 0 ? [] : valuesFor(cards, given, home, firstValues(cards)).slice(0, MOST_CARDS),
    };
  },
  carry(settings, from, to) {
    const cards = settings.cards.flatMap((id) => carried(id, { pool: from, cards: from.values }, { pool: to, cards: to.values })?.id ?? []);
    return { ...settings, cards: cards.length > 0 ? [...new Set(cards)] : firstValues(to).slice(0, MOST_CARDS) };
  },
  problems(settings, cards) {
    if (settings.cards.length > MOST_CARDS) return [PROBLEMS.tooManyCards];
    return areKnown(settings.cards, cards) ? [] : [PROBLEMS.unknownCards];
  },
};
