/** Words of the settings of agreements in the editor. */
import type { Catalogue } from './language.ts';

const nl = {
  most: 'Hoeveel waarden?',
  mostHint: 'De bovenste van de groep, als die eerder in de sessie is gesorteerd en getoond. Anders de eerste van deze kaarten:',
  dots: 'Stippen per persoon',
  levels: 'Vraag waar een afspraak vooral speelt',
  levelsHint: 'Politiek, samenleving, professionaliteit of bedrijfscultuur.',
};

const en: typeof nl = {
  most: 'How many values?',
  mostHint: 'The first of the group, if those were sorted and shown earlier in the session. Else the first of these cards:',
  dots: 'Dots per person',
  levels: 'Ask where an agreement matters most',
  levelsHint: 'Politics, society, professionalism or culture at work.',
};

export const editorAgreements: Catalogue<typeof nl> = { nl, en };
