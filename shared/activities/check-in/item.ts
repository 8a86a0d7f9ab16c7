/** A check-in in a programme. */
import type { CheckInSettings } from './settings.ts';
import { ASKED_MAX, END_MAX } from '../scale.ts';
import { lineOf } from '../../programmes/given.ts';
import type { ItemKind } from '../../programmes/kind.ts';

export const checkInItems: ItemKind<CheckInSettings> = {
  stem: 'inchecken',
  minutes: 10,
  title: { nl: 'Inchecken', en: 'Check-in' },
  name: { nl: 'Inchecken', en: 'Check-in' },
  add: { nl: 'Voeg inchecken toe', en: 'Add a check-in' },
  settings: (_cards, given) => ({
    ask: given['ask'] === 'scale' ? 'scale' : 'word',
    question: lineOf(given, 'question', ASKED_MAX),
    low: lineOf(given, 'low', END_MAX),
    high: lineOf(given, 'high', END_MAX),
  }),
  carry: (settings) => settings,
  problems: () => [],
};
