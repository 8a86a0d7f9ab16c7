/** Pictures as the boards of the look draw them, over the cards and the story of the fixtures. */
import type { DilemmaPicture, Movement } from '../../../shared/activities/dilemma/picture.ts';
import type { DilemmaView } from '../../../shared/activities/dilemma/view.ts';
import { activityKind } from '../../../shared/activities/registry.ts';
import type { LensShiftPicture, ValueSortPicture } from '../../../shared/activities/value-sort/picture.ts';
import type { ValueSortView } from '../../../shared/activities/value-sort/view.ts';
import { content, dilemmaSettings, NOTHING_LIVE, sortSettings } from '../../support/fixtures.ts';

export const sortView = activityKind('value-sort').view(sortSettings, content, 'result:personal', NOTHING_LIVE) as ValueSortView;
export const dilemmaView = activityKind('dilemma').view(dilemmaSettings, content, 'result', NOTHING_LIVE) as DilemmaView;

const heat = [
  { value: 'waarde-0', counts: [34, 14, 7, null, null] },
  { value: 'waarde-1', counts: [16, 14, 7, 12, 9] },
];

export const sortPicture: ValueSortPicture = {
  kind: 'value-sort',
  lens: 'personal',
  people: 58,
  unfinished: 2,
  piles: ['most', 'more', 'neutral', 'less', 'least'],
  heat,
  top: [
    { value: 'waarde-0', count: 34 },
    { value: 'waarde-2', count: 29 },
    { value: 'waarde-3', count: null },
  ],
  divided: ['waarde-1'],
  never: ['waarde-3', 'waarde-4'],
  weight: [
    { quality: 'bekwaam', percent: 42 },
    { quality: 'betrouwbaar', percent: 35 },
    { quality: 'betrokken', percent: 20 },
  ],
};

export const shift: LensShiftPicture = {
  kind: 'lens-shift',
  from: 'personal',
  to: 'professional',
  people: 58,
  shifts: [{ value: 'waarde-1', from: 9, to: 18 }],
};

const first = [
  { choice: 'a', count: 26 },
  { choice: 'b', count: 18 },
  { choice: 'c', count: 14 },
  { choice: 'other', count: 0 },
];
const second = [
  { choice: 'a', count: 15 },
  { choice: 'b', count: 17 },
  { choice: 'c', count: 26 },
  { choice: 'other', count: 0 },
];

export const movement: Movement = {
  people: 58,
  first,
  second,
  flows: [
    { from: 'a', to: 'a', count: 15 },
    { from: 'a', to: 'c', count: 11 },
    { from: 'b', to: 'b', count: 12 },
    { from: 'b', to: 'c', count: 6 },
    { from: 'c', to: 'b', count: 5 },
    { from: 'c', to: 'c', count: 9 },
    { from: 'c', to: 'a', count: null },
  ],
  moved: 22,
  incomplete: true,
};

export const dilemmaPicture: DilemmaPicture = {
  kind: 'dilemma',
  people: 58,
  first,
  second,
  movement,
  values: [{ choice: 'a', people: 15, cards: [{ value: 'waarde-0', count: 9 }] }],
  topValues: [],
  qualities: [
    { quality: 'bekwaam', percent: 60 },
    { quality: 'betrouwbaar', percent: 0 },
    { quality: 'betrokken', percent: 40 },
  ],
  sure: { first: 3.4, second: 3.9 },
  twists: [
    {
      twist: 't1',
      counts: [
        { choice: 'a', count: 10 },
        { choice: 'b', count: 30 },
        { choice: 'c', count: 18 },
        { choice: 'other', count: 0 },
      ],
      people: 58,
    },
  ],
  tippingPoint: 't1',
  reasons: Array.from({ length: 8 }, (_, i) => ({ id: `r${i}`, choice: i === 0 ? 'a' : null, text: `Reden ${i}` })),
};
