/** Rings of responsibility in a programme: which of the ready cards are dealt. */
import { RING_ITEMS } from '../../activities/rings/rings-of.ts';
import { FEWEST_ITEMS, type RingsSettings } from '../../activities/rings/settings.ts';
import { flag, texts } from '../given.ts';
import type { ItemKind } from '../kind.ts';

export const ringsItems: ItemKind<RingsSettings> = {
  stem: 'ringen',
  minutes: 20,
  title: { nl: 'Ringen van verantwoordelijkheid', en: 'Rings of responsibility' },
  settings(_cards, given) {
    const all = RING_ITEMS.map(({ id }) => id);
    const named = all.filter((id) => texts(given, 'items')?.includes(id));
    return { items: named.length >= FEWEST_ITEMS ? named : all, own: flag(given, 'own', true) };
  },
  carry: (settings) => settings,
  problems: ({ items }) => (items.length < FEWEST_ITEMS ? ['too-few-items'] : []),
};
