/** Columns of the sheet with tasks. */
import type { Part } from './column.ts';
import { id, minutes, notes, ownSource, prompts, TEXT, title } from './common.ts';
import { ANSWER, WORK } from './words.ts';

export const TASK_COLUMNS: readonly Part[] = [
  id,
  title('Naam van de opgave.', 'Name of the task.'),
  {
    path: ['assignment'],
    shape: TEXT,
    header: { nl: 'Opgave', en: 'Assignment' },
    also: ['opdracht', 'task'],
    help: { nl: 'Wat mensen gaan doen.', en: 'What people are going to do.' },
    width: 60,
    most: 600,
  },
  prompts,
  {
    path: ['work'],
    shape: { as: 'choice', of: WORK },
    header: { nl: 'Alleen of tafel', en: 'Alone or table' },
    also: ['werkvorm', 'hoe', 'alleen of aan tafel'],
    help: { nl: 'Of je dit alleen doet of met je tafel.', en: 'Whether it is done alone or with the table.' },
    width: 16,
    without: 'table',
  },
  {
    path: ['answer'],
    shape: { as: 'choice', of: ANSWER },
    header: { nl: 'Antwoord', en: 'Answer' },
    help: { nl: 'Of er een tekst op de telefoon komt.', en: 'Whether a text is written on the phone.' },
    width: 12,
    without: 'text',
  },
  minutes,
  notes,
  ownSource,
];
