/** Ids of stories that a room makes for itself; apart from their schema, so that phones can ask without loading it. */
import type { Story } from './deck.ts';

/** Does this story belong to the room alone? Such a story goes when the room closes, unless its author said otherwise. */
export function isOwnStory({ id }: Pick<Story, 'id'>): boolean {
  return id.startsWith('case-');
}

/**
 * The id of the story that is made from a case.
 * @param item id of the approved text of the case.
 * @param mark up to eight small letters and digits: one case can be dealt twice, in other words.
 */
export function ownStoryId(item: string, mark: string): string {
  return `${stem(item)}${mark}`;
}

/** Was this story made from this case? */
export function isStoryOf({ id }: Pick<Story, 'id'>, item: string): boolean {
  return id.startsWith(stem(item));
}

/** Ids of texts have signs that ids of stories have not. */
function stem(item: string): string {
  return `case-${item.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-')}-`;
}
