/** Changes to a programme, as an editor makes them. All pure; ids of activities never change. */
import { standardPiles, type Pile } from '../activities/value-sort/piles.ts';
import type { ValueSortSettings } from '../activities/value-sort/settings.ts';
import type { ActivityName } from '../activities/registry.ts';
import { firstValues, type Cards, type ListedStory } from './cards.ts';
import { dilemmaItem } from './dilemma-item.ts';
import { freshId, type DilemmaItem, type TypedItem, type TypedProgramme } from './item.ts';
import { valueSortItem } from './value-sort-item.ts';

const MINUTES = { 'value-sort': 25, dilemma: 35 } as const satisfies Record<ActivityName, number>;
const STEM = { 'value-sort': 'waarden', dilemma: 'dilemma' } as const satisfies Record<ActivityName, string>;

/** Adds an activity at the end. @returns the same programme when the decks have no cards for it. */
export function addItem(programme: TypedProgramme, kind: ActivityName, cards: Cards): TypedProgramme {
  const id = freshId(
    STEM[kind],
    programme.activities.map((item) => item.id),
  );
  const minutes = MINUTES[kind];
  const item = kind === 'value-sort' ? valueSortItem(cards, { id, minutes }) : dilemmaItem(cards, { id, minutes, twists: 2 });
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

/** Other cards; piles that were the standard ones stay so, piles of one's own stay as they are. */
export function withCards(settings: ValueSortSettings, cards: readonly string[]): ValueSortSettings {
  const piles = isStandard(settings.piles, settings.cards.length) ? [...standardPiles(cards.length)] : settings.piles;
  return { ...settings, cards: [...cards], piles };
}

export function isStandard(piles: readonly Pile[], cards: number): boolean {
  const standard = standardPiles(cards);
  return (
    piles.length === standard.length &&
    piles.every((pile, i) => pile.id === standard[i]?.id && pile.label === null && pile.quota === standard[i]?.quota)
  );
}

/** A new pile before the last one, without a limit. */
export function addPile(piles: readonly Pile[], label: string): Pile[] {
  const id = freshId(
    'pile',
    piles.map((pile) => pile.id),
  );
  const at = Math.max(1, piles.length - 1);
  return [...piles.slice(0, at), { id, label, quota: null }, ...piles.slice(at)];
}

/** Another story brings its own first two twists. */
export function withStory(item: DilemmaItem, story: ListedStory): DilemmaItem {
  return { ...item, settings: { ...item.settings, story: story.id, twists: story.twists.slice(0, 2).map((twist) => twist.id) } };
}

/**
 * The same programme on the decks of another language. Translations share their ids, so most stays; a card, story or twist
 * that was not translated gives way to the first one there.
 */
export function toLanguage(programme: TypedProgramme, cards: Cards): TypedProgramme {
  return { ...programme, activities: programme.activities.map((item) => itemToLanguage(item, cards)) };
}

function itemToLanguage(item: TypedItem, cards: Cards): TypedItem {
  const known = new Set(cards.valueDecks.flatMap((deck) => deck.values.map((card) => card.id)));
  const kept = item.settings.cards.filter((card) => known.has(card));
  const values = kept.length === item.settings.cards.length ? kept : kept.length >= 2 ? kept : firstValues(cards);
  if (item.kind === 'value-sort') return { ...item, settings: withCards(item.settings, values) };
  const story = cards.stories.find((each) => each.id === item.settings.story);
  const fallback = cards.stories[0];
  const placed = story
    ? {
        ...item,
        settings: { ...item.settings, twists: item.settings.twists.filter((twist) => story.twists.some((each) => each.id === twist)) },
      }
    : fallback
      ? withStory(item, fallback)
      : item;
  return { ...placed, settings: { ...placed.settings, cards: values } };
}
