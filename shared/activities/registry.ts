/** Every kind of activity, by name. A new kind is a folder here, one in the client, and a line in each registry. */
import type { AnyActivityKind } from './activity.ts';
import { agreements } from './agreements/agreements.ts';
import { checkIn } from './check-in/check-in.ts';
import { checkOut } from './check-out/check-out.ts';
import { dilemma } from './dilemma/dilemma.ts';
import { mirror } from './mirror/mirror.ts';
import { ownCases } from './own-cases/own-cases.ts';
import { review } from './review/review.ts';
import { rings } from './rings/rings.ts';
import { speaker } from './speaker/speaker.ts';
import { tableSort } from './table-sort/table-sort.ts';
import { task } from './task/task.ts';
import { theme } from './theme/theme.ts';
import { threeQualities } from './three-qualities/three-qualities.ts';
import { valueSort } from './value-sort/value-sort.ts';

export const ACTIVITIES = {
  'value-sort': valueSort,
  'table-sort': tableSort,
  dilemma,
  'check-in': checkIn,
  'check-out': checkOut,
  'three-qualities': threeQualities,
  rings,
  mirror,
  theme,
  task,
  speaker,
  'own-cases': ownCases,
  agreements,
  review,
} as const satisfies Record<string, AnyActivityKind>;

export type ActivityName = keyof typeof ACTIVITIES;

export const ACTIVITY_NAMES = Object.keys(ACTIVITIES) as readonly ActivityName[];

export function activityKind(name: ActivityName): AnyActivityKind {
  return ACTIVITIES[name];
}
