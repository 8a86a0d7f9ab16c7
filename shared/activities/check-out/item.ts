/** A check-out in a programme. */
import type { CheckOutSettings } from './settings.ts';
import { ASKED_MAX, END_MAX } from '../scale.ts';
import { flag, lineOf } from '../../programmes/given.ts';
import type { ItemKind } from '../../programmes/kind.ts';

export const checkOutItems: ItemKind<CheckOutSettings> = {
  stem: 'uitchecken',
  minutes: 7,
  title: { nl: 'Uitchecken', en: 'Check-out' },
  name: { nl: 'Uitchecken', en: 'Check-out' },
  add: { nl: 'Voeg uitchecken toe', en: 'Add a check-out' },
  settings: (_cards, given) => ({
    evaluate: flag(given, 'evaluate', true),
    question: lineOf(given, 'question', ASKED_MAX),
    low: lineOf(given, 'low', END_MAX),
    high: lineOf(given, 'high', END_MAX),
  }),
  carry: (settings) => settings,
  problems: () => [],
};
