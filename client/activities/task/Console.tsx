/** What the console says, shows and arranges of a task. */
import { taskConsole } from '../../i18n/console-task.ts';
import type { ConsoleParts } from '../../facilitator/activities.ts';
import { ConsoleGroups } from './ConsoleGroups.tsx';
import { Picture } from './Picture.tsx';

export const taskConsoleParts: ConsoleParts = {
  toActivity: (language) => taskConsole[language].toActivity,
  phaseName: (phase, _phases, language) => taskConsole[language].phases[phase] ?? phase,
  pictureName: (_picture, language) => taskConsole[language].picture,
  tabName: (_picture, language) => taskConsole[language].tab,
  previewIds: ({ picture }) => (picture.kind === 'task' ? ['answers'] : []),
  leadsToPicture: (phase) => phase === 'vote' || phase === 'result',
  textsPicture: null,
  tips: (phase, language) => taskConsole[language].tips[phase] ?? [],
  Picture,
  textsTitle: (_slot, language) => taskConsole[language].answers,
  Arrange: ConsoleGroups,
};
