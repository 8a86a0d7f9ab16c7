/** Words of own cases on the screen. */
import type { Catalogue } from './language.ts';

const nl = {
  write: 'Wat breng jij in?',
  prompts: {
    dilemma: 'Een dilemma: je wist niet wat goed was, of het kon niet allebei.',
    example: 'Een goed voorbeeld: iemand die het goed deed, of werk dat klopte.',
  },
  writeHint: 'Schrijf op je telefoon. De begeleider leest mee, je naam staat er niet bij.',
  written: (n: number, people: number) => `van de ${people} ${n === 1 ? 'heeft' : 'hebben'} iets ingebracht of gepast`,
  vote: 'Waarover praten we verder?',
  voteHint: 'Lees de casussen op je telefoon en leg je stippen.',
  none: 'De begeleider zet de casussen klaar.',
  voted: (n: number, people: number) => `van de ${people} ${n === 1 ? 'heeft' : 'hebben'} gestemd`,
  onPhone: 'De rest staat op je telefoon',
  result: 'Welke casus raakt de groep?',
};

const en: typeof nl = {
  write: 'What do you bring?',
  prompts: {
    dilemma: 'A dilemma: you did not know what was right, or could not do both.',
    example: 'A good example: somebody who did well, or work that was right.',
  },
  writeHint: 'Write on your phone. The facilitator reads along, your name is not with it.',
  written: (n, people) => `of ${people} ${n === 1 ? 'has' : 'have'} brought something or passed`,
  vote: 'What shall we talk about?',
  voteHint: 'Read the cases on your phone and lay your dots.',
  none: 'The facilitator is putting the cases ready.',
  voted: (n, people) => `of ${people} ${n === 1 ? 'has' : 'have'} voted`,
  onPhone: 'The rest is on your phone',
  result: 'Which case grips the group?',
};

export const screenOwnCases: Catalogue<typeof nl> = { nl, en };
