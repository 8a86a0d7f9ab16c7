/** Activities of a programme with their settings in full type, as the builders and the editor work with them. */
import type { DilemmaSettings } from '../activities/dilemma/settings.ts';
import type { ValueSortSettings } from '../activities/value-sort/settings.ts';
import type { ActivityName } from '../activities/registry.ts';
import type { Programme } from '../room/programme.ts';

type ItemOf<Kind extends ActivityName, Settings> = {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly minutes: number;
  readonly settings: Settings;
};
export type ValueSortItem = ItemOf<'value-sort', ValueSortSettings>;
export type DilemmaItem = ItemOf<'dilemma', DilemmaSettings>;
export type TypedItem = ValueSortItem | DilemmaItem;
export type TypedProgramme = { readonly title: string; readonly activities: readonly TypedItem[] };

/** The same programme as it travels. */
export function toProgramme({ title, activities }: TypedProgramme): Programme {
  return { title, activities: activities.map((item) => ({ ...item })) };
}

export function totalMinutes({ activities }: Pick<TypedProgramme, 'activities'>): number {
  return activities.reduce((sum, item) => sum + item.minutes, 0);
}

/** An id that is not taken yet: `dilemma`, then `dilemma-2`, and so on. */
export function freshId(stem: string, taken: readonly string[]): string {
  if (!taken.includes(stem)) return stem;
  let n = 2;
  while (taken.includes(`${stem}-${n}`)) n += 1;
  return `${stem}-${n}`;
}
