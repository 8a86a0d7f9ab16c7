/** What the console says and shows of a table sort. */
import type { ConsoleParts } from '../../facilitator/activities.ts';
import { tableSortConsole } from '../../i18n/console-table-sort.ts';
import { Picture } from './Picture.tsx';

export const tableSortConsoleParts: ConsoleParts = {
  toActivity: (language) => tableSortConsole[language].toActivity,
  phaseName: (phase, _phases, language) => tableSortConsole[language].phases[phase] ?? phase,
  pictureName: (_picture, language) => tableSortConsole[language].picture,
  tabName: (_picture, language) => tableSortConsole[language].tab,
  previewIds: () => ['tables'],
  leadsToPicture: (phase) => phase === 'result',
  textsPicture: null,
  tips: (phase, language) => tableSortConsole[language].tips[phase] ?? [],
  Picture,
};
