/** What the console says of a mirror test. It has nothing to show: no word of it leaves a phone. */
import type { ConsoleParts } from '../../facilitator/activities.ts';
import { mirrorConsole } from '../../i18n/console-mirror.ts';

export const mirrorConsoleParts: ConsoleParts = {
  toActivity: (language) => mirrorConsole[language].toActivity,
  phaseName: (phase, _phases, language) => mirrorConsole[language].phases[phase] ?? phase,
  pictureName: (picture) => picture,
  tabName: (picture) => picture,
  previewIds: () => [],
  leadsToPicture: () => false,
  textsPicture: null,
  tips: (phase, language) => mirrorConsole[language].tips[phase] ?? [],
  Picture: () => null,
};
