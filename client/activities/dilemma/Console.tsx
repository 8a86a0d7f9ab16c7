/** What the console says and shows of a dilemma. */
import { dilemmaConsole } from '../../i18n/console-dilemma.ts';
import type { ConsoleParts } from '../../facilitator/activities.ts';
import { Picture } from './Picture.tsx';

export const dilemmaConsoleParts: ConsoleParts = {
  toActivity: (language) => dilemmaConsole[language].toActivity,
  phaseName: (phase, phases, language) => {
    const words = dilemmaConsole[language];
    if (!phase.startsWith('twist:')) return words.phases[phase] ?? phase;
    const twists = phases.filter((each) => each.startsWith('twist:'));
    return words.twist(twists.length > 1 ? twists.indexOf(phase) + 1 : null);
  },
  pictureName: (picture, language) => dilemmaConsole[language].pictures[picture] ?? picture,
  tabName: (picture, language) => dilemmaConsole[language].tabs[picture] ?? picture,
  previewIds: ({ picture, phase }) => {
    if (picture.kind !== 'dilemma') return [];
    if (phase === 'first-result') return ['first'];
    const twists = picture.twists.length > 0 ? ['twists'] : [];
    return [
      ...(picture.movement ? ['movement'] : []),
      'both',
      ...(picture.tables ? ['tables'] : []),
      'values',
      'qualities',
      ...twists,
      'reasons',
    ];
  },
  // Reading, asking and the afterword have nothing to count.
  leadsToPicture: (phase) => !['read', 'clarify', 'afterword'].includes(phase),
  waitsFor: (phase) => phase !== 'talk',
  textsPicture: 'reasons',
  tips: (phase, language) => dilemmaConsole[language].tips[phase.split(':')[0] ?? ''] ?? [],
  Picture,
};
