/** What preparing a programme has to know of every kind of activity. A new kind is a file in `kinds/` and a line here. */
import type { ActivityName } from '../activities/registry.ts';
import type { Cards } from './cards.ts';
import type { ItemOf, SettingsOf } from './item.ts';
import type { Given, ItemKind } from './kind.ts';
import { agreementsItems } from '../activities/agreements/item.ts';
import { checkInItems } from '../activities/check-in/item.ts';
import { checkOutItems } from '../activities/check-out/item.ts';
import { dilemmaItems } from '../activities/dilemma/item.ts';
import { mirrorItems } from '../activities/mirror/item.ts';
import { ownCasesItems } from '../activities/own-cases/item.ts';
import { reviewItems } from '../activities/review/item.ts';
import { ringsItems } from '../activities/rings/item.ts';
import { speakerItems } from '../activities/speaker/item.ts';
import { tableSortItems } from '../activities/table-sort/item.ts';
import { taskItems } from '../activities/task/item.ts';
import { themeItems } from '../activities/theme/item.ts';
import { threeQualitiesItems } from '../activities/three-qualities/item.ts';
import { valueSortItems } from '../activities/value-sort/item.ts';

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
