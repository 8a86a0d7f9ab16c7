/** A question on a scale of whole figures from 1, as several kinds ask it, and how a room's answers spread over it. */
import * as v from 'valibot';
import { MIN_GROUP } from '../privacy/small-groups.ts';

/** Steps of a check-in and of an evaluation. */
export const SCALE_STEPS = 5;
export const ASKED_MAX = 140;
export const END_MAX = 28;

/** A line somebody wrote: trimmed, not empty. */
export const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

export const figure = (steps: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(steps));

/** A question of the organiser's own; every part that is null is said by the interface, in the language of each reader. */
export const askedEntries = {
  question: v.nullable(line(ASKED_MAX)),
  /** What 1 means, and the last figure. */
  low: v.nullable(line(END_MAX)),
  high: v.nullable(line(END_MAX)),
};

export type Asked = { readonly question: string | null; readonly low: string | null; readonly high: string | null };

export type Spread = {
  /** People per figure, from 1 up. */
  readonly counts: readonly number[];
  /** Answered without a figure. */
  readonly passed: number;
  /** One decimal; null when fewer than five gave a figure. */
  readonly mean: number | null;
};

/** @param figures one per answer; null for a pass. */
export function spreadOf(figures: readonly (number | null)[], steps: number): Spread {
  const given = figures.filter((each) => each !== null);
  return {
    counts: Array.from({ length: steps }, (_, i) => given.filter((each) => each === i + 1).length),
    passed: figures.length - given.length,
    mean: given.length < MIN_GROUP ? null : Math.round((given.reduce((sum, each) => sum + each, 0) / given.length) * 10) / 10,
  };
}
