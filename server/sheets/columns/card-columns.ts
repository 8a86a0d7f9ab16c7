/** Which columns a sheet has, per kind of card. A row is a card; of a programme, every row is an activity. */
import type { CardKind } from '../../../shared/deck/deck.ts';
import type { Part } from './column.ts';
import { ACTIVITIES, PROGRAMME_COLUMNS } from './programme-columns.ts';
import { STORY_COLUMNS } from './story-columns.ts';
import { TASK_COLUMNS } from './task-columns.ts';
import { THEME_COLUMNS } from './theme-columns.ts';
import { VALUE_COLUMNS } from './value-columns.ts';

export const CARD_COLUMNS: Readonly<Record<CardKind, readonly Part[]>> = {
  values: VALUE_COLUMNS,
  stories: STORY_COLUMNS,
  themes: THEME_COLUMNS,
  tasks: TASK_COLUMNS,
  programmes: [...PROGRAMME_COLUMNS, ...ACTIVITIES],
};
