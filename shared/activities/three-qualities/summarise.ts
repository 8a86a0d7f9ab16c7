/** The group's picture of the three qualities: how the ratings spread, which is weakest, how people moved between two ratings. */
import { QUALITIES, type Quality } from '../../deck/deck.ts';
import { MIN_GROUP } from '../../privacy/small-groups.ts';
import type { SummaryInput } from '../activity.ts';
import { movementsOf } from '../dilemma/movement.ts';
import { spreadOf } from '../scale.ts';
import { QUALITY_STEPS, type Rated, type ThreeQualitiesAnswer } from './answer.ts';
import type { QualitySpread, ThreeQualitiesPicture } from './picture.ts';
import type { ThreeQualitiesSettings } from './settings.ts';

export const BANDS = ['low', 'middle', 'high'] as const;

type Ratings = ReadonlyMap<string, Rated>;

export function summarise(input: SummaryInput<ThreeQualitiesSettings, ThreeQualitiesAnswer>, phase: string): ThreeQualitiesPicture {
  const before = ratings(input, 'before');
  const after = phase === 'shift' ? ratings(input, 'after') : null;
  const qualities = QUALITIES.map((quality) => ({
    quality,
    before: spreadPer(quality, before),
    after: after && spreadPer(quality, after),
  }));
  const both = after !== null && before.size >= MIN_GROUP && after.size >= MIN_GROUP;
  return {
    kind: 'three-qualities',
    people: before.size,
    qualities,
    weakest: weakestOf(qualities),
    shifts: both ? shiftsOf(before, after) : [],
  };
}

/** One reveal shows one picture; what was not revealed stays on the server. */
export function trim(picture: ThreeQualitiesPicture, pictureId: string): ThreeQualitiesPicture {
  const { qualities, weakest, shifts } = picture;
  const empty: ThreeQualitiesPicture = { ...picture, qualities: [], weakest: [], shifts: [] };
  if (pictureId === 'spread' || pictureId === 'again') return { ...empty, qualities };
  if (pictureId === 'weakest') return { ...empty, weakest, qualities };
  const shown = shifts.filter(({ quality }) => pictureId === shiftId(quality));
  return { ...empty, shifts: shown, qualities: qualities.filter(({ quality }) => pictureId === shiftId(quality)) };
}

export function shiftId(quality: Quality): string {
  return `shift-${quality}`;
}

function ratings(input: SummaryInput<ThreeQualitiesSettings, ThreeQualitiesAnswer>, slot: string): Ratings {
  const found = new Map<string, Rated>();
  for (const [key, body] of input.answers.get(slot) ?? []) if (body.kind !== 'read') found.set(key, body);
  return found;
}

function spreadPer(quality: Quality, rated: Ratings): QualitySpread['before'] {
  return spreadOf(
    [...rated.values()].map((body) => (body.kind === 'rated' ? body[quality] : null)),
    QUALITY_STEPS,
  );
}

/** By the mean of the last rating, as it is shown. */
function weakestOf(qualities: readonly QualitySpread[]): readonly Quality[] {
  const means = qualities.flatMap(({ quality, before, after }) => {
    const { mean } = after ?? before;
    return mean === null ? [] : [{ quality, mean }];
  });
  const lowest = Math.min(...means.map(({ mean }) => mean));
  return means.filter(({ mean }) => mean === lowest).map(({ quality }) => quality);
}

/** Whoever passes passes all three, so the three tables share those people, and are protected together. */
function shiftsOf(before: Ratings, after: Ratings): ThreeQualitiesPicture['shifts'] {
  const bands = (quality: Quality, rated: Ratings) => new Map([...rated].map(([key, body]) => [key, bandOf(quality, body)]));
  const passed = [...before.values(), ...after.values()].some(({ kind }) => kind === 'pass');
  const movements = movementsOf(
    QUALITIES.map((quality) => ({ first: bands(quality, before), second: bands(quality, after) })),
    passed ? [...BANDS, 'pass'] : BANDS,
    ['pass', 'none'],
  );
  return QUALITIES.flatMap((quality, i) => (movements[i] ? [{ quality, movement: movements[i] }] : []));
}

function bandOf(quality: Quality, body: Rated): string {
  if (body.kind === 'pass') return 'pass';
  return body[quality] < 4 ? 'low' : body[quality] > 4 ? 'high' : 'middle';
}
