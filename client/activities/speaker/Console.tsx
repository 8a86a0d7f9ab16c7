/** What the console says, shows and arranges of a speaker. */
import { speakerConsole } from '../../i18n/console-speaker.ts';
import type { ConsoleParts } from '../../facilitator/activities.ts';
import { ConsoleQuestions } from './ConsoleQuestions.tsx';
import { Picture } from './Picture.tsx';

export const speakerConsoleParts: ConsoleParts = {
  toActivity: (language) => speakerConsole[language].toActivity,
  phaseName: (phase, _phases, language) => speakerConsole[language].phases[phase] ?? phase,
  pictureName: (picture, language) => speakerConsole[language].pictures[picture] ?? picture,
  tabName: (picture, language) => speakerConsole[language].tabs[picture] ?? picture,
  previewIds: ({ picture, phase }) => (picture.kind === 'speaker' ? [phase === 'questions' ? 'support' : 'lines'] : []),
  // While lines are being written there is nothing to look at yet.
  leadsToPicture: (phase) => phase === 'questions' || phase === 'result',
  textsPicture: 'lines',
  tips: (phase, language) => speakerConsole[language].tips[phase] ?? [],
  Picture,
  textsTitle: (slot, language) => speakerConsole[language].slots[slot] ?? slot,
  Arrange: ConsoleQuestions,
};
