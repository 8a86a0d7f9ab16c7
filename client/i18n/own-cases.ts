/** Names of the parts of a case, the same on phone, console and screen. */
import type { CaseConsent, CaseField, CaseSort } from '../../shared/activities/own-cases/case.ts';
import type { Catalogue } from './language.ts';

const nl = {
  sorts: { dilemma: 'Dilemma', example: 'Goed voorbeeld' } as Readonly<Record<CaseSort, string>>,
  fields: {
    dilemma: { happened: 'Wat gebeurde er?', interests: 'Om wie gaat het?', hard: 'Wat maakte het moeilijk?', did: 'Wat deed je?' },
    example: {
      happened: 'Wat gebeurde er?',
      interests: 'Voor wie was het goed?',
      hard: 'Wat maakte het goed werk?',
      did: 'Wat leer je ervan?',
    },
  } as Readonly<Record<CaseSort, Readonly<Record<CaseField, string>>>>,
  consents: {
    gathering: 'Alleen deze bijeenkomst',
    report: 'Mag in het verslag',
    card: 'Mag een kaart worden',
  } as Readonly<Record<CaseConsent, string>>,
};

const en: typeof nl = {
  sorts: { dilemma: 'Dilemma', example: 'Good example' },
  fields: {
    dilemma: { happened: 'What happened?', interests: 'Who is it about?', hard: 'What made it hard?', did: 'What did you do?' },
    example: {
      happened: 'What happened?',
      interests: 'Who was it good for?',
      hard: 'What made it good work?',
      did: 'What do you learn from it?',
    },
  },
  consents: { gathering: 'This gathering only', report: 'May be in the report', card: 'May become a card' },
};

export const ownCasesWords: Catalogue<typeof nl> = { nl, en };
