/** Rings of responsibility: what or whom I feel responsible for, from myself out to society. */
import type { ActivityKind } from '../activity.ts';
import { checkLaid, LaidSchema, type RingsAnswer } from './answer.ts';
import { RING_ITEMS } from './rings-of.ts';
import { RingsSettingsSchema, type RingsSettings } from './settings.ts';
import { simulateRings } from './simulate.ts';
import { complete, summarise } from './summarise.ts';

const SLOT = 'rings';

export const rings: ActivityKind<RingsSettings, RingsAnswer> = {
  kind: 'rings',
  settings: RingsSettingsSchema,
  body: (slot) => (slot === SLOT ? LaidSchema : null),
  phases: () => [
    { id: 'lay', slots: [SLOT], pictures: [] },
    { id: 'result', slots: [], pictures: ['fullest', 'divided'] },
  ],
  fits: () => true,
  check: ({ settings, body }) => checkLaid(settings, body),
  changeableLate: true,
  progress: (_slot, body) => (body.kind === 'pass' ? 'pass' : body.done ? 'done' : 'busy'),
  view: ({ items, own }, { language }) => ({
    kind: 'rings',
    items: RING_ITEMS.filter(({ id }) => items.includes(id)).map((item) => ({ id: item.id, ...item[language] })),
    own,
  }),
  notes: () => [],
  phaseTexts: () => ({}),
  previewPhase: () => 'result',
  summarise,
  trim: (picture, pictureId) => {
    if (picture.kind !== 'rings') return picture;
    return pictureId === 'fullest' ? { ...picture, items: [] } : { ...picture, rings: [] };
  },
  basis: (answers) => complete([...(answers.get(SLOT)?.values() ?? [])]).length,
  seals: () => [SLOT],
  texts: () => [],
  simulate: ({ settings, persona }) => simulateRings(settings, persona),
};
