/** Words of the three qualities on the phone. */
import type { Catalogue } from './language.ts';

const nl = {
  lead: 'Alleen jij ziet jouw cijfers. De groep ziet hoe ze verspreid liggen.',
  work: 'Denk aan je werk van de laatste weken. Streng hoeft niet, eerlijk wel.',
  secondLead: 'Hetzelfde mag, anders ook.',
  firstWas: 'Eerst gaf je',
  own: 'Jouw cijfers',
  then: 'Daarna gaf je',
  case: 'De casus',
  lay: 'Leg mijn oordeel neer',
  needs: (left: number) => (left === 1 ? 'Geef nog één kwaliteit een cijfer.' : `Geef nog ${left} kwaliteiten een cijfer.`),
  laid: 'Je oordeel ligt',
  change: 'Verander mijn oordeel',
  talkLead: 'Leg je telefoon gerust neer. Hier staan vragen om mee te beginnen.',
  group: 'Zo ziet de groep het',
  shift: 'Dit deed het gesprek',
};

const en: typeof nl = {
  lead: 'Only you see your figures. The group sees how they spread.',
  work: 'Think of your work of the last weeks. No need to be harsh, do be honest.',
  secondLead: 'The same is fine, so is something else.',
  firstWas: 'First you gave',
  own: 'Your figures',
  then: 'Then you gave',
  case: 'The case',
  lay: 'Lay down my rating',
  needs: (left) => (left === 1 ? 'Give one more quality a figure.' : `Give ${left} more qualities a figure.`),
  laid: 'Your rating is down',
  change: 'Change my rating',
  talkLead: 'Feel free to put your phone down. Here are questions to start with.',
  group: 'This is how the group sees it',
  shift: 'This is what the talk did',
};

export const phoneQualities: Catalogue<typeof nl> = { nl, en };
