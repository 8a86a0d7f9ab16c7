/** A review of agreements in a programme. Not offered by itself: opening the next session of a series puts it in. */
import type { ReviewSettings } from './settings.ts';
import type { ItemKind } from '../../programmes/kind.ts';

export const reviewItems: ItemKind<ReviewSettings> = {
  stem: 'terugblik',
  minutes: 10,
  title: { nl: 'Terug naar onze afspraken', en: 'Back to our agreements' },
  name: { nl: 'Terug naar onze afspraken', en: 'Back to our agreements' },
  add: { nl: 'Voeg de afspraken van de vorige keer toe', en: 'Add the agreements of last time' },
  settings: () => null,
  carry: (settings) => settings,
  problems: () => [],
};
