/** Columns of the sheet with themes. */
import type { Part } from './column.ts';
import { id, minutes, notes, ownSource, prompts, TEXT, title } from './common.ts';

export const THEME_COLUMNS: readonly Part[] = [
  id,
  title('Naam van het thema.', 'Name of the theme.', ['thema', 'theme']),
  {
    path: ['question'],
    shape: TEXT,
    header: { nl: 'Vraag', en: 'Question' },
    also: ['de vraag', 'gespreksvraag'],
    help: { nl: 'De vraag waar het gesprek over gaat.', en: 'The question that the talk is about.' },
    width: 50,
    most: 200,
  },
  prompts,
  minutes,
  notes,
  ownSource,
];
