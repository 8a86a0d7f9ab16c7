/** Activities of a programme with their settings in full type, as the builders and the editor work with them. */
import type { ActivityKind } from '../activities/activity.ts';
import type { ACTIVITIES, ActivityName } from '../activities/registry.ts';
import type { Programme } from '../room/programme.ts';

/** The settings of a kind, as its own schema has them. */
export type SettingsOf<Kind extends ActivityName> =
  (typeof ACTIVITIES)[Kind] extends ActivityKind<infer Settings, infer _Body> ? Settings : never;

type Items = {
  readonly [Kind in ActivityName]: {
    readonly id: string;
    readonly kind: Kind;
    readonly title: string;
    readonly minutes: number;
    /** The organiser's own notes for the facilitator. */
    readonly notes?: string;
    readonly settings: SettingsOf<Kind>;
  };
};
export type ItemOf<Kind extends ActivityName> = Items[Kind];
export type TypedItem = ItemOf<ActivityName>;
export type TypedProgramme = { readonly title: string; readonly activities: readonly TypedItem[] };

/** Ids of activities travel in the ids of slots and pictures, so they are short. */
const LONGEST_ID = 20;

/** The same programme as it travels. */
export function toProgramme({ title, activities }: TypedProgramme): Programme {
  return { title, activities: activities.map((item) => ({ ...item })) };
}

export function totalMinutes({ activities }: Pick<TypedProgramme, 'activities'>): number {
  return activities.reduce((sum, item) => sum + item.minutes, 0);
}

/** An id that is not taken yet and not too long: `dilemma`, then `dilemma-2`, and so on. */
export function freshId(stem: string, taken: readonly string[]): string {
  const short = (end: string): string => stem.slice(0, LONGEST_ID - end.length).replace(/-+$/, '') + end;
  if (!taken.includes(short(''))) return short('');
  let n = 2;
  while (taken.includes(short(`-${n}`))) n += 1;
  return short(`-${n}`);
}
