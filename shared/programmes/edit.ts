/** Changes to a programme, as an editor makes them. All pure; ids of activities never change. */
import type { ActivityName } from '../activities/registry.ts';
import type { Cards } from './cards.ts';
import { freshId, type TypedItem, type TypedProgramme } from './item.ts';
import { itemKind, newItem, withSettings } from './kinds.ts';

/** Adds an activity at the end. @returns the same programme when the decks have no cards for it. */
export function addItem(programme: TypedProgramme, kind: ActivityName, cards: Cards): TypedProgramme {
  const taken = programme.activities.map((item) => item.id);
  const item = newItem(kind, cards, { id: freshId(itemKind(kind).stem, taken) });
  return item ? { ...programme, activities: [...programme.activities, item] } : programme;
}

export function removeItem(programme: TypedProgramme, id: string): TypedProgramme {
  return { ...programme, activities: programme.activities.filter((item) => item.id !== id) };
}

export function changeItem(programme: TypedProgramme, changed: TypedItem): TypedProgramme {
  return { ...programme, activities: programme.activities.map((item) => (item.id === changed.id ? changed : item)) };
}

/** @param by -1 for one place up, 1 for one place down; nothing happens at the ends. */
export function moveItem(programme: TypedProgramme, id: string, by: -1 | 1): TypedProgramme {
  const from = programme.activities.findIndex((item) => item.id === id);
  const to = from + by;
  const moved = programme.activities[from];
  const other = programme.activities[to];
  if (!moved || !other) return programme;
  return { ...programme, activities: programme.activities.map((item, i) => (i === from ? other : i === to ? moved : item)) };
}

/** @param to place among the activities, from 0; beyond the ends is at the end. */
export function placeItem(programme: TypedProgramme, id: string, to: number): TypedProgramme {
  const item = programme.activities.find((each) => each.id === id);
  if (!item) return programme;
  const others = programme.activities.filter((each) => each !== item);
  return { ...programme, activities: [...others.slice(0, Math.max(0, to)), item, ...others.slice(Math.max(0, to))] };
}

/**
 * The same programme on other decks, or on the decks of another language (translations share their ids). What is there
 * stays; a card, story or twist that is not gives way to the first one there.
 */
export function toCards(programme: TypedProgramme, from: Cards, to: Cards): TypedProgramme {
  const activities = programme.activities.map((item) => withSettings(item, itemKind(item.kind).carry(item.settings, from, to)));
  return { ...programme, activities };
}
