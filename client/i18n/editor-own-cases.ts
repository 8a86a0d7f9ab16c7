/** Words of the settings of own cases in the editor. */
import type { Catalogue } from './language.ts';

const nl = {
  sorts: 'Wat kunnen mensen inbrengen?',
  sortOptions: { both: 'Allebei', dilemma: 'Dilemma’s', example: 'Goede voorbeelden' },
  dots: 'Stippen per persoon',
  cardsHint: 'Wordt een casus een dilemma, dan liggen deze waardekaarten erbij.',
};

const en: typeof nl = {
  sorts: 'What can people bring?',
  sortOptions: { both: 'Both', dilemma: 'Dilemmas', example: 'Good examples' },
  dots: 'Dots per person',
  cardsHint: 'When a case becomes a dilemma, these value cards go with it.',
};

export const editorOwnCases: Catalogue<typeof nl> = { nl, en };
