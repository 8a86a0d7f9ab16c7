/** Words around the pages for organisations. */
import type { Catalogue } from './language.ts';

const nl = {
  more: 'Lees ook',
  participant: 'Wat we van je bewaren',
  organisation: 'Privacy, voor organisaties',
  dpia: 'Gegevens voor je DPIA',
  register: 'Voor je verwerkingsregister',
  accessibility: 'Toegankelijkheid',
  print: 'Print deze pagina',
  runBy: (organisation: string) => `Deze server is van ${organisation}.`,
  contact: 'Vragen over privacy',
};

export const papersWords: Catalogue<typeof nl> = {
  nl,
  en: {
    more: 'Read also',
    participant: 'What we keep of you',
    organisation: 'Privacy, for organisations',
    dpia: 'Input for your DPIA',
    register: 'For your record of processing',
    accessibility: 'Accessibility',
    print: 'Print this page',
    runBy: (organisation) => `This server belongs to ${organisation}.`,
    contact: 'Questions about privacy',
  },
};
