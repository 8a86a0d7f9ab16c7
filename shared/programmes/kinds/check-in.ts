/** A check-in in a programme. */
import type { CheckInSettings } from '../../activities/check-in/settings.ts';
import { ASKED_MAX, END_MAX } from '../../activities/scale.ts';
import { lineOf } from '../given.ts';
import type { ItemKind } from '../kind.ts';

export const checkInItems: ItemKind<CheckInSettings> = {
  stem: 'inchecken',
  minutes: 10,
  title: { nl: 'Inchecken', en: 'Check-in' },
  settings: (_cards, given) => ({
    ask: given['ask'] === 'scale' ? 'scale' : 'word',
    question: lineOf(given, 'question', ASKED_MAX),
    low: lineOf(given, 'low', END_MAX),
    high: lineOf(given, 'high', END_MAX),
  }),
  carry: (settings) => settings,
  problems: () => [],
};
