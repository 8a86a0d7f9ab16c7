/** A review of agreements in a programme. Not offered by itself: opening the next session of a series puts it in. */
import type { ReviewSettings } from '../../activities/review/settings.ts';
import type { ItemKind } from '../kind.ts';

export const reviewItems: ItemKind<ReviewSettings> = {
  stem: 'terugblik',
  minutes: 10,
  title: { nl: 'Terug naar onze afspraken', en: 'Back to our agreements' },
  settings: () => null,
  carry: (settings) => settings,
  problems: () => [],
};
