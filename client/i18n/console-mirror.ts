/** Words of the mirror test on the console and in the editor. */
import type { Catalogue } from './language.ts';

const nl = {
  toActivity: 'Naar de spiegel',
  phases: { mirror: 'in de spiegel', talk: 'met z’n tweeën' } as Record<string, string>,
  tips: {
    mirror: [
      'Maak het stil in de zaal. Kijk zelf ook.',
      'Zeg het hardop: niemand leest mee, ook jij niet. De telefoon stuurt alleen ‘klaar’.',
      'Wacht tot de meesten klaar zijn. Haast past hier niet.',
    ],
    talk: ['Niemand hoeft iets te vertellen wat van henzelf is.', 'Vraag na afloop niet wat er gezegd is. Vraag hoe het was.'],
  } as Record<string, readonly string[]>,
  steps: 'Hoeveel stappen?',
  stepsOption: { 4: 'Vier, zonder wegkijken', 5: 'Alle vijf' },
  talk: 'Praat daarna met z’n tweeën',
};

export const mirrorConsole: Catalogue<typeof nl> = {
  nl,
  en: {
    toActivity: 'To the mirror',
    phases: { mirror: 'in the mirror', talk: 'in pairs' },
    tips: {
      mirror: [
        'Make the room quiet. Look yourself too.',
        'Say it aloud: nobody reads along, not even you. The phone only sends ‘done’.',
        'Wait until most are done. Haste does not fit here.',
      ],
      talk: ['Nobody has to tell what is their own.', 'Afterwards do not ask what was said. Ask how it was.'],
    },
    steps: 'How many steps?',
    stepsOption: { 4: 'Four, without looking away', 5: 'All five' },
    talk: 'Talk in pairs afterwards',
  },
};
