/** The table sort: each table shares one live board and agrees on a few cards; then all boards lie side by side. */
import type { ActivityKind } from '../activity.ts';
import { checkBoard, TableBoardSchema } from './answer.ts';
import type { TableBoard } from './board.ts';
import { fits, TableSortSettingsSchema, type TableSortSettings } from './settings.ts';
import { simulateBoard } from './simulate.ts';
import { basis, BOARD, summarise } from './summarise.ts';

export const tableSort: ActivityKind<TableSortSettings, TableBoard> = {
  kind: 'table-sort',
  settings: TableSortSettingsSchema,
  body: (slot) => (slot === BOARD ? TableBoardSchema : null),
  phases: () => [
    { id: 'sort', slots: [BOARD], tableSlots: [BOARD], pictures: [] },
    { id: 'result', slots: [], pictures: ['tables'] },
  ],
  fits,
  check: ({ settings, body }) => checkBoard(settings, body),
  // A table that is not ready agrees while the others wait for the picture.
  changeableLate: true,
  progress: (_slot, { agreed }) => (agreed ? 'done' : 'busy'),
  view: (settings, content) => ({
    kind: 'table-sort',
    cards: content.values.filter((card) => settings.cards.includes(card.id)),
    labels: content.labels,
    top: settings.top,
    ranked: settings.ranked,
    ...(settings.lenses ? { lenses: settings.lenses } : {}),
  }),
  notes: () => [],
  phaseTexts: () => ({}),
  // While tables talk nobody looks over their shoulder.
  previewPhase: (_settings, phase) => (phase === 'result' ? 'result' : null),
  summarise: ({ settings, answers, tables }) => summarise(settings, answers, tables),
  trim: (picture) => picture,
  basis: (answers, _settings, _phase, tables = []) => basis(answers, tables),
  seals: () => [BOARD],
  texts: () => [],
  simulate: ({ settings, content, persona }) => simulateBoard(settings, content.values, persona),
};
