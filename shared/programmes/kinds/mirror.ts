/** A mirror test in a programme. */
import type { MirrorSettings } from '../../activities/mirror/settings.ts';
import { flag } from '../given.ts';
import type { ItemKind } from '../kind.ts';

export const mirrorItems: ItemKind<MirrorSettings> = {
  stem: 'spiegel',
  minutes: 15,
  title: { nl: 'Spiegeltest', en: 'Mirror test' },
  settings: (_cards, given) => ({ steps: given['steps'] === 4 ? 4 : 5, talk: flag(given, 'talk', true) }),
  carry: (settings) => settings,
  problems: () => [],
};
