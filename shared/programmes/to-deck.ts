/** A programme of one's own as a deck that stands by itself: to share, to download, to open on another device. */
import type { Deck } from '../deck/deck.ts';
import { mergeValues, sourceLine, withOwnIds } from '../deck/merge.ts';
import { texts } from './given.ts';
import { toProgramme, type TypedProgramme } from './item.ts';

/** Longest source that a deck may have. */
const LONGEST_SOURCE = 200;

/**
 * @param empty a deck without cards, for its id, title and language
 * @param decks those in play in full, in the order in which the programme was made from them
 * @returns the programme with every card that it names, under the ids that it names them by
 */
export function intoDeck(empty: Deck, programme: TypedProgramme, decks: readonly Deck[]): Deck {
  const { title, activities } = toProgramme(programme);
  const settings = activities.map((item) => item.settings as Readonly<Record<string, unknown>>);
  const named = (...names: readonly string[]): ReadonlySet<unknown> =>
    new Set(settings.flatMap((each) => names.flatMap((name) => texts(each, name) ?? [each[name]])));
  const values = named('cards');
  const stories = named('story');
  const themes = named('theme', 'themes');
  const tasks = named('task');
  const taken = decks.map((deck) => deck.title).join(', ');
  return {
    ...empty,
    description: title,
    source: taken.length > 0 && taken.length <= LONGEST_SOURCE ? taken : title,
    labels: decks[0]?.labels ?? empty.labels,
    values: mergeValues(decks)
      .filter(({ id }) => values.has(id))
      .map(({ from: _from, sources, ...value }) => ({ ...value, source: sourceLine(sources) })),
    stories: withOwnIds(decks.map((deck) => deck.stories))
      .filter(({ id }) => stories.has(id))
      .map(({ from: _from, ...story }) => story),
    themes: withOwnIds(decks.map((deck) => deck.themes))
      .filter(({ id }) => themes.has(id))
      .map(({ from: _from, ...theme }) => theme),
    tasks: withOwnIds(decks.map((deck) => deck.tasks))
      .filter(({ id }) => tasks.has(id))
      .map(({ from: _from, ...task }) => task),
    programmes: [
      {
        id: 'draaiboek',
        title,
        purpose: title,
        activities: activities.map(({ id, kind, title: name, minutes, notes, settings: given }) => ({
          id,
          kind,
          title: name,
          minutes,
          ...(notes ? { notes } : {}),
          settings: given as Record<string, unknown>,
        })),
      },
    ],
  };
}
