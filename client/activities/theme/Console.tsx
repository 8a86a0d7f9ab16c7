/** What the console says of a theme. It has no picture: what is shown is picked from the notes. */
import { themeConsole } from '../../i18n/console-theme.ts';
import type { ConsoleParts } from '../../facilitator/activities.ts';

export const themeConsoleParts: ConsoleParts = {
  toActivity: (language) => themeConsole[language].toActivity,
  phaseName: (phase, _phases, language) => themeConsole[language].phases[phase] ?? phase,
  pictureName: (picture) => picture,
  tabName: (picture) => picture,
  previewIds: () => [],
  leadsToPicture: () => false,
  textsPicture: null,
  tips: (phase, language) => themeConsole[language].tips[phase] ?? [],
  Picture: () => null,
  textsTitle: (_slot, language) => themeConsole[language].notes,
};
