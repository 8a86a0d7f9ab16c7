/** The cards of a room while it runs: added to by an activity that is put in, cleared of what is the room's own when it closes. */
import type { RoomContent } from '../../shared/activities/activity.ts';
import { isOwnStory } from '../../shared/deck/own-story-id.ts';
import type { Programme, ProgrammeItem } from '../../shared/room/programme.ts';
import type { RoomSetup } from '../../shared/room/state.ts';
import type { Library } from '../decks/library.ts';

export type Cards = Pick<RoomContent, 'values' | 'stories' | 'themes' | 'tasks'>;

/** A card under an id that the room has already stays as it is. */
export function withCards(content: RoomContent, added: Cards): RoomContent {
  return {
    ...content,
    values: joined(content.values, added.values),
    stories: joined(content.stories, added.stories),
    themes: joined(content.themes, added.themes),
    tasks: joined(content.tasks, added.tasks),
  };
}

/** What an activity names and the room has not, from the decks of the toolkit. Null when it is not there either. */
export function cardsFor(
  item: ProgrammeItem,
  has: Cards,
  { library, language }: { readonly library: Library; readonly language: RoomContent['language'] },
): Cards | null {
  const settings = item.settings as Record<string, unknown>;
  const lacking = (kind: keyof Cards, id: unknown): boolean => !has[kind].some((card) => card.id === id);
  const named: Record<string, unknown> = {};
  if (Array.isArray(settings['themes'])) named['themes'] = settings['themes'].filter((id) => lacking('themes', id));
  if (Array.isArray(settings['cards'])) named['cards'] = settings['cards'].filter((id) => lacking('values', id));
  for (const [name, kind] of [
    ['story', 'stories'],
    ['theme', 'themes'],
    ['task', 'tasks'],
  ] as const)
    if (settings[name] !== undefined && lacking(kind, settings[name])) named[name] = settings[name];
  const wanted: Programme = { title: item.title, activities: [{ ...item, settings: named }] };
  const found = library.snapshot(wanted, language);
  return found ? { values: found.values, stories: found.stories, themes: found.themes, tasks: found.tasks } : null;
}

/**
 * What stays of a setup when the room closes. A story that the room made for itself is somebody's own: it goes, with its title;
 * what its author let the group keep is in the harvest. What earlier rooms of its series left is with the series.
 */
export function keptSetup(all: RoomSetup): RoomSetup {
  const setup = { ...all, content: withoutEarlier(all.content) };
  const own = new Set(setup.content.stories.filter(isOwnStory).map(({ id }) => id));
  if (own.size === 0) return setup;
  const activities = setup.programme.activities.filter(({ settings }) => !own.has((settings as { readonly story?: string }).story ?? ''));
  return {
    ...setup,
    content: { ...setup.content, stories: setup.content.stories.filter((story) => !own.has(story.id)) },
    programme: { ...setup.programme, activities },
  };
}

function withoutEarlier({ earlier: _earlier, ...content }: RoomContent): RoomContent {
  return content;
}

/** For the harvest: agreements came back and are this room's own now, the counts of another gathering are not. */
export function withoutEarlierSorts(content: RoomContent): RoomContent {
  return content.earlier ? { ...content, earlier: { ...content.earlier, sorts: [] } } : content;
}

function joined<Card extends { readonly id: string }>(has: readonly Card[], added: readonly Card[]): readonly Card[] {
  const known = new Set(has.map(({ id }) => id));
  return [...has, ...added.filter(({ id }) => !known.has(id))];
}
