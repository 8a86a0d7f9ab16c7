/** A check-out in a programme. */
import type { CheckOutSettings } from '../../activities/check-out/settings.ts';
import { ASKED_MAX, END_MAX } from '../../activities/scale.ts';
import { flag, lineOf } from '../given.ts';
import type { ItemKind } from '../kind.ts';

export const checkOutItems: ItemKind<CheckOutSettings> = {
  stem: 'uitchecken',
  minutes: 7,
  title: { nl: 'Uitchecken', en: 'Check-out' },
  settings: (_cards, given) => ({
    evaluate: flag(given, 'evaluate', true),
    question: lineOf(given, 'question', ASKED_MAX),
    low: lineOf(given, 'low', END_MAX),
    high: lineOf(given, 'high', END_MAX),
  }),
  carry: (settings) => settings,
  problems: () => [],
};
