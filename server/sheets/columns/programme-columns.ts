/** Columns of the sheet with programmes: every row is an activity. */
import type { Part, Single } from './column.ts';
import { id, minutes, notes, TEXT, title } from './common.ts';

export const PROGRAMME_COLUMNS: readonly Part[] = [
  id,
  {
    ...title(
      'Naam van het draaiboek. De rijen eronder zonder naam zijn de volgende onderdelen.',
      'Name of the programme. The rows below it without a name are its next activities.',
      ['titel', 'title', 'programma', 'program'],
    ),
    header: { nl: 'Draaiboek', en: 'Programme' },
    most: 80,
  },
  {
    path: ['purpose'],
    shape: TEXT,
    header: { nl: 'Doel', en: 'Purpose' },
    also: ['waarvoor', 'goal'],
    help: { nl: 'Het doel in één zin.', en: 'The purpose in one sentence.' },
    width: 40,
    most: 240,
  },
];

/** Of an activity: one per row. Their keys begin with `activities`. */
export const ACTIVITIES: readonly Single[] = [
  {
    path: ['activities', 'title'],
    shape: TEXT,
    header: { nl: 'Onderdeel', en: 'Activity' },
    also: ['activiteit'],
    help: { nl: 'Naam van het onderdeel.', en: 'Name of the activity.' },
    width: 28,
    most: 80,
  },
  {
    path: ['activities', 'kind'],
    shape: { as: 'id' },
    header: { nl: 'Soort', en: 'Kind' },
    also: ['type'],
    help: {
      nl: 'Soort onderdeel, bijvoorbeeld value-sort, dilemma, theme, task, check-in of check-out.',
      en: 'Kind of activity, for example value-sort, dilemma, theme, task, check-in or check-out.',
    },
    width: 16,
  },
  { ...minutes, path: ['activities', 'minutes'] },
  { ...notes, path: ['activities', 'notes'], optional: true },
  {
    path: ['activities', 'settings'],
    shape: { as: 'json' },
    header: { nl: 'Instellingen', en: 'Settings' },
    help: {
      nl: 'Voor gevorderden, als JSON. Laat staan wat er staat.',
      en: 'For experts, as JSON. Leave what is there.',
    },
    width: 30,
    optional: true,
  },
  {
    path: ['activities', 'id'],
    shape: { as: 'id' },
    header: { nl: 'Onderdeel-id', en: 'Activity id' },
    help: { nl: 'Vaste naam van het onderdeel. Mag leeg zijn.', en: 'Fixed name of the activity. May be empty.' },
    width: 18,
    optional: true,
  },
];
