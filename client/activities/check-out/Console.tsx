/** What the console says and shows of a check-out. */
import type { ConsoleParts } from '../../facilitator/activities.ts';
import { checkOutConsole } from '../../i18n/console-check-out.ts';
import { Picture } from './Picture.tsx';

export const checkOutConsoleParts: ConsoleParts = {
  toActivity: (language) => checkOutConsole[language].toActivity,
  phaseName: (phase, _phases, language) => checkOutConsole[language].phases[phase] ?? phase,
  pictureName: (picture, language) => checkOutConsole[language].pictures[picture] ?? picture,
  tabName: (picture, language) => checkOutConsole[language].tabs[picture] ?? picture,
  previewIds: ({ picture }) => (picture.kind === 'check-out' ? [...(picture.evaluation ? ['evaluation'] : []), 'take-aways'] : []),
  leadsToPicture: () => true,
  textsPicture: 'take-aways',
  textsTitle: (_slot, language) => checkOutConsole[language].texts,
  tips: (phase, language) => checkOutConsole[language].tips[phase] ?? [],
  Picture,
};
