/** Rings of responsibility in a programme: which of the ready cards are dealt. */
import { RING_ITEMS } from './rings-of.ts';
import { FEWEST_ITEMS, type RingsSettings } from './settings.ts';
import { flag, texts } from '../../programmes/given.ts';
import type { ItemKind, ItemProblem } from '../../programmes/kind.ts';

const TOO_FEW_ITEMS: ItemProblem = { id: 'too-few-items', nl: 'Deel ten minste vier kaarten.', en: 'Deal four cards at least.' };

export const ringsItems: ItemKind<RingsSettings> = {
  stem: 'ringen',
  minutes: 20,
  title: { nl: 'Ringen van verantwoordelijkheid', en: 'Rings of responsibility' },
  name: { nl: 'Ringen', en: 'Rings' },
  add: { nl: 'Voeg de ringen toe', en: 'Add the rings' },
  settings(_cards, given) {
    const all = RING_ITEMS.map(({ id }) => id);
    const named = all.filter((id) => texts(given, 'items')?.includes(id));
    return { items: named.length >= FEWEST_ITEMS ? named : all, own: flag(given, 'own', true) };
  },
  carry: (settings) => settings,
  problems: ({ items }) => (items.length < FEWEST_ITEMS ? [TOO_FEW_ITEMS] : []),
};
