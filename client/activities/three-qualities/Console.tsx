/** What the console says and shows of the three qualities. */
import { QUALITIES } from '../../../shared/deck/deck.ts';
import type { ConsoleParts } from '../../facilitator/activities.ts';
import { qualitiesConsole } from '../../i18n/console-qualities.ts';
import { Picture } from './Picture.tsx';

export const threeQualitiesConsoleParts: ConsoleParts = {
  toActivity: (language) => qualitiesConsole[language].toActivity,
  phaseName: (phase, _phases, language) => qualitiesConsole[language].phases[phase] ?? phase,
  pictureName: (picture, language) => qualitiesConsole[language].pictures[picture] ?? picture,
  tabName: (picture, language) => qualitiesConsole[language].tabs[picture] ?? picture,
  previewIds: ({ picture, phase }) => {
    if (picture.kind !== 'three-qualities') return [];
    return phase === 'shift' ? ['again', ...QUALITIES.map((quality) => `shift-${quality}`)] : ['spread', 'weakest'];
  },
  leadsToPicture: (phase) => !['read', 'talk'].includes(phase),
  textsPicture: null,
  tips: (phase, language) => qualitiesConsole[language].tips[phase] ?? [],
  Picture,
};
