/** What preparing a programme has to know of every kind of activity. A new kind is a file in `kinds/` and a line here. */
import type { ActivityName } from '../activities/registry.ts';
import type { Cards } from './cards.ts';
import type { ItemOf, SettingsOf } from './item.ts';
import type { Given, ItemKind } from './kind.ts';
import { agreementsItems } from './kinds/agreements.ts';
import { checkInItems } from './kinds/check-in.ts';
import { checkOutItems } from './kinds/check-out.ts';
import { dilemmaItems } from './kinds/dilemma.ts';
import { mirrorItems } from './kinds/mirror.ts';
import { ownCasesItems } from './kinds/own-cases.ts';
import { reviewItems } from './kinds/review.ts';
import { ringsItems } from './kinds/rings.ts';
import { speakerItems } from './kinds/speaker.ts';
import { tableSortItems } from './kinds/table-sort.ts';
import { taskItems } from './kinds/task.ts';
import { themeItems } from './kinds/theme.ts';
import { threeQualitiesItems } from './kinds/three-qualities.ts';
import { valueSortItems } from './kinds/value-sort.ts';

const KINDS = {
  'value-sort': valueSortItems,
  'table-sort': tableSortItems,
  dilemma: dilemmaItems,
  'check-in': checkInItems,
  'check-out': checkOutItems,
  'three-qualities': threeQualitiesItems,
  rings: ringsItems,
  mirror: mirrorItems,
  theme: themeItems,
  task: taskItems,
  speaker: speakerItems,
  'own-cases': ownCasesItems,
  agreements: agreementsItems,
  review: reviewItems,
} as const satisfies {
  readonly [Kind in ActivityName]: ItemKind<SettingsOf<Kind>>;
};

/** In the order in which an editor offers them. The same names as the registry of activities, without its rules and schemas. */
export const KIND_NAMES = Object.keys(KINDS) as readonly ActivityName[];

/** A kind whose own types are put away; members are methods so that every kind fits. */
export function itemKind(name: ActivityName): ItemKind<unknown> {
  return KINDS[name];
}

export function isKind(name: string): name is ActivityName {
  return Object.hasOwn(KINDS, name);
}

type Wanted = {
  readonly id: string;
  readonly minutes?: number;
  readonly title?: string;
  readonly notes?: string | undefined;
  readonly given?: Given;
  readonly home?: string | null;
};

/** An activity with complete settings; null when the decks in play have no cards for it. */
export function newItem<Kind extends ActivityName>(kind: Kind, cards: Cards, wanted: Wanted): ItemOf<Kind> | null {
  const { id, given = {}, home = null, notes } = wanted;
  const known = itemKind(kind);
  const settings = known.settings(cards, given, home);
  if (settings === null) return null;
  const { minutes = known.minutes, title = known.title[cards.language] } = wanted;
  // The table above ties these settings to this kind.
  return { id, kind, title, minutes, ...(notes ? { notes } : {}), settings } as ItemOf<Kind>;
}

/** The same activity with other settings of its kind. */
export function withSettings<Item extends ItemOf<ActivityName>>(item: Item, settings: unknown): Item {
  return { ...item, settings };
}
