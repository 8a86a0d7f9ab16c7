/** Words of agreements on the screen. */
import type { Catalogue } from './language.ts';

const nl = {
  propose: 'Wat betekent dit bij ons?',
  proposeHint: 'Schrijf op je telefoon wat wij dan doen of laten.',
  proposed: (n: number, people: number) => `van de ${people} ${n === 1 ? 'is' : 'zijn'} klaar met voorstellen`,
  support: 'Waar sta jij achter?',
  supportHint: 'Lees de voorstellen op je telefoon en leg je stippen.',
  none: 'De begeleider zet de voorstellen klaar.',
  supported: (n: number, people: number) => `van de ${people} ${n === 1 ? 'heeft' : 'hebben'} gestemd`,
  onPhone: 'De rest staat op je telefoon',
  sharpen: 'Samen scherper maken',
  adopted: 'Afgesproken',
  working: 'Hoe zeggen we het precies?',
  result: 'Dit spreken we af',
  empty: 'Vandaag is er niets vastgelegd',
};

const en: typeof nl = {
  propose: 'What does this mean with us?',
  proposeHint: 'Write on your phone what we then do, or stop doing.',
  proposed: (n, people) => `of ${people} ${n === 1 ? 'is' : 'are'} done proposing`,
  support: 'What do you stand behind?',
  supportHint: 'Read the proposals on your phone and lay your dots.',
  none: 'The facilitator is putting the proposals ready.',
  supported: (n, people) => `of ${people} ${n === 1 ? 'has' : 'have'} voted`,
  onPhone: 'The rest is on your phone',
  sharpen: 'Making it sharper together',
  adopted: 'Agreed',
  working: 'How do we put it?',
  result: 'This is what we agree',
  empty: 'Nothing was laid down today',
};

export const screenAgreements: Catalogue<typeof nl> = { nl, en };
