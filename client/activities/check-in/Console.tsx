/** What the console says and shows of a check-in. */
import type { ConsoleParts } from '../../facilitator/activities.ts';
import { checkInConsole } from '../../i18n/console-check-in.ts';
import { Picture } from './Picture.tsx';

export const checkInConsoleParts: ConsoleParts = {
  toActivity: (language) => checkInConsole[language].toActivity,
  phaseName: (phase, _phases, language) => checkInConsole[language].phases[phase] ?? phase,
  pictureName: (picture, language) => checkInConsole[language].pictures[picture] ?? picture,
  tabName: (picture, language) => checkInConsole[language].tabs[picture] ?? picture,
  previewIds: ({ picture }) => (picture.kind === 'check-in' ? [picture.scale ? 'scale' : 'words'] : []),
  leadsToPicture: () => true,
  textsPicture: 'words',
  textsTitle: (_slot, language) => checkInConsole[language].texts,
  tips: (phase, language) => checkInConsole[language].tips[phase] ?? [],
  Picture,
};
