/** Words of the rings on the console and in the editor. */
import type { Catalogue } from './language.ts';

const nl = {
  toActivity: 'Naar de ringen',
  phases: { lay: 'leggen', result: 'de ringen van de groep' } as Record<string, string>,
  pictures: { fullest: 'de volste ring', divided: 'waar de groep verschilt' } as Record<string, string>,
  tabs: { fullest: 'Volste ring', divided: 'Verschil' } as Record<string, string>,
  tips: {
    lay: [
      'Er is geen goede plek. Het gaat om waar jij je op laat aanspreken.',
      'Eigen kaarten blijven op de telefoon. Jij ziet ze ook niet.',
    ],
    result: ['Vraag: welke ring is bij jou het volst, en waarom?', 'Vraag bij een verdeelde kaart: wat pak jij op, wat laat jij liggen?'],
  } as Record<string, readonly string[]>,
  items: 'Welke kaarten deel je?',
  own: 'Laat mensen eigen kaarten toevoegen',
  ownHint: 'De tekst blijft op hun telefoon.',
};

export const ringsConsole: Catalogue<typeof nl> = {
  nl,
  en: {
    toActivity: 'To the rings',
    phases: { lay: 'laying', result: 'the rings of the group' },
    pictures: { fullest: 'the fullest ring', divided: 'where the group differs' },
    tabs: { fullest: 'Fullest ring', divided: 'Difference' },
    tips: {
      lay: [
        'There is no right place. It is about what others may hold you to.',
        'Own cards stay on the phone. You do not see them either.',
      ],
      result: ['Ask: which ring is fullest with you, and why?', 'With a divided card, ask: what do you take up, what do you leave?'],
    },
    items: 'Which cards do you deal?',
    own: 'Let people add cards of their own',
    ownHint: 'The text stays on their phone.',
  },
};
