/** What the console says and shows of the rings. */
import type { ConsoleParts } from '../../facilitator/activities.ts';
import { ringsConsole } from '../../i18n/console-rings.ts';
import { Picture } from './Picture.tsx';

export const ringsConsoleParts: ConsoleParts = {
  toActivity: (language) => ringsConsole[language].toActivity,
  phaseName: (phase, _phases, language) => ringsConsole[language].phases[phase] ?? phase,
  pictureName: (picture, language) => ringsConsole[language].pictures[picture] ?? picture,
  tabName: (picture, language) => ringsConsole[language].tabs[picture] ?? picture,
  previewIds: ({ picture }) => (picture.kind === 'rings' ? ['fullest', 'divided'] : []),
  leadsToPicture: () => true,
  textsPicture: null,
  tips: (phase, language) => ringsConsole[language].tips[phase] ?? [],
  Picture,
};
