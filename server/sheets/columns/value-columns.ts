/** Columns of the sheet with value cards. */
import type { Part } from './column.ts';
import { id, OWN_TEXT, SOURCE, TEXT, title } from './common.ts';
import { FAMILY } from './words.ts';

export const VALUE_COLUMNS: readonly Part[] = [
  id,
  title('De waarde.', 'The value.', ['waarde', 'waardekaart', 'kaart', 'value', 'value card', 'card']),
  {
    path: ['explanation'],
    shape: TEXT,
    header: { nl: 'Uitleg', en: 'Explanation' },
    also: ['toelichting', 'omschrijving', 'beschrijving', 'betekenis', 'description', 'meaning'],
    help: {
      nl: 'Een of twee korte zinnen. Onder 100 tekens past het op elke telefoon.',
      en: 'One or two short sentences. Under 100 characters it fits every phone.',
    },
    width: 60,
    most: 140,
  },
  {
    path: ['quality'],
    shape: { as: 'choice', of: FAMILY },
    header: { nl: 'Kwaliteit', en: 'Quality' },
    also: ['kwaliteiten', 'b', 'drie b’s', 'three qualities'],
    help: { nl: 'Bij welke kwaliteit de waarde hoort.', en: 'Which quality the value belongs to.' },
    width: 16,
    without: 'none',
  },
  {
    path: ['source'],
    shape: TEXT,
    header: SOURCE,
    also: ['herkomst', 'origin'],
    help: { nl: 'Waar de waarde vandaan komt, bijvoorbeeld: Eigen tekst.', en: 'Where the value comes from, for example: Own text.' },
    width: 24,
    most: 120,
    without: OWN_TEXT,
  },
];
