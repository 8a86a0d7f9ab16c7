/** A mirror test in a programme. */
import type { MirrorSettings } from './settings.ts';
import { flag } from '../../programmes/given.ts';
import type { ItemKind } from '../../programmes/kind.ts';

export const mirrorItems: ItemKind<MirrorSettings> = {
  stem: 'spiegel',
  minutes: 15,
  title: { nl: 'Spiegeltest', en: 'Mirror test' },
  name: { nl: 'Spiegeltest', en: 'Mirror test' },
  add: { nl: 'Voeg de spiegeltest toe', en: 'Add the mirror test' },
  settings: (_cards, given) => ({ steps: given['steps'] === 4 ? 4 : 5, talk: flag(given, 'talk', true) }),
  carry: (settings) => settings,
  problems: () => [],
};
