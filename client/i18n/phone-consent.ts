/** Words of the question whether a sentence may come along. */
import type { Catalogue } from './language.ts';

const nl = {
  title: 'De begeleider vraagt of deze zin mee mag',
  text: 'Dan komt hij in het verslag, zonder je naam. Zeg je niets, dan blijft hij hier.',
  tableText:
    'Je schreef mee op dit blad van je tafel. De zin komt in het verslag, zonder namen, als iedereen die meeschreef ja zegt. Zegt iemand niets, dan blijft hij hier.',
  yes: 'Ja, neem mee',
  no: 'Nee, laat hier',
  mine: 'Wat mee mag uit jouw woorden',
  said: { yes: 'Gaat mee in het verslag.', no: 'Blijft hier.' },
  tableYes: 'Van jou mag hij mee.',
  change: { yes: 'Toch niet', no: 'Toch wel' },
  changeOf: { yes: (words: string) => `Toch niet meenemen: ${words}`, no: (words: string) => `Toch wel meenemen: ${words}` },
  until: 'Je kunt dit veranderen tot de sessie sluit.',
};

export const phoneConsent: Catalogue<typeof nl> = {
  nl,
  en: {
    title: 'The facilitator asks whether this sentence may come along',
    text: 'It then goes into the report, without your name. If you say nothing, it stays here.',
    tableText:
      'You wrote on this sheet of your table. The sentence goes into the report, without names, when everybody who wrote on it says yes. If somebody says nothing, it stays here.',
    yes: 'Yes, take it along',
    no: 'No, leave it here',
    mine: 'What may come along of your words',
    said: { yes: 'Goes into the report.', no: 'Stays here.' },
    tableYes: 'As far as you are concerned, it may.',
    change: { yes: 'Rather not', no: 'Take it after all' },
    changeOf: { yes: (words) => `Rather not take along: ${words}`, no: (words) => `Take along after all: ${words}` },
    until: 'You can change this until the session closes.',
  },
};
