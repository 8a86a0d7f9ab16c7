/** Takes the cards that a programme names out of decks, for one room to keep. */
import * as v from 'valibot';
import type { DealtValue, RoomContent } from '../../shared/activities/activity.ts';
import type { Deck, Language, Story, Task, Theme, ValueCard } from '../../shared/deck/deck.ts';
import { mergeValues, sourceLine, withOwnIds } from '../../shared/deck/merge.ts';
import type { Programme } from '../../shared/room/programme.ts';

/** Every kind of activity names its value cards in `cards`, its story in `story`, its theme in `theme` (those of other tables in `themes`) and its task in `task`. */
const NamedSchema = v.object({
  cards: v.optional(v.array(v.string()), []),
  story: v.optional(v.string()),
  theme: v.optional(v.string()),
  themes: v.optional(v.array(v.string()), []),
  task: v.optional(v.string()),
});
type Named = { readonly [Kind in 'values' | 'stories' | 'themes' | 'tasks']: ReadonlySet<string> };

/** The decks as one pool: equal values merged, every card under its id in the pool. Null when a card that is named is not there. */
export function dealtTogether(decks: readonly Deck[], programme: Programme, language: Language): RoomContent | null {
  const named = namedIn(programme);
  if (!named) return null;
  const values = mergeValues(decks).filter(({ id }) => named.values.has(id));
  const stories = withOwnIds(decks.map((deck) => deck.stories)).filter(({ id }) => named.stories.has(id));
  const themes = withOwnIds(decks.map((deck) => deck.themes)).filter(({ id }) => named.themes.has(id));
  const tasks = withOwnIds(decks.map((deck) => deck.tasks)).filter(({ id }) => named.tasks.has(id));
  const first = [...values, ...stories, ...themes, ...tasks].flatMap(({ from }) => from.map(({ deck }) => deck));
  return contentOf(named, {
    language,
    labels: decks[first.length > 0 ? Math.min(...first) : 0]?.labels,
    values: values.map(({ from: _from, sources, ...value }): DealtValue =>
      sources.length > 1 ? { ...value, source: sourceLine(sources), sources } : value,
    ),
    stories: stories.map(({ from: _from, ...story }) => story),
    themes: themes.map(({ from: _from, ...theme }) => theme),
    tasks: tasks.map(({ from: _from, ...task }) => task),
  });
}

/** Every deck by itself: an id that two decks use means the card of the first deck. Null when a card that is named is not there. */
export function dealtApart(decks: readonly Deck[], programme: Programme, language: Language): RoomContent | null {
  const named = namedIn(programme);
  if (!named) return null;
  const values = firstOfEach(
    decks.flatMap((deck): readonly ValueCard[] => deck.values),
    named.values,
  );
  const stories = firstOfEach(
    decks.flatMap((deck): readonly Story[] => deck.stories),
    named.stories,
  );
  const themes = firstOfEach(
    decks.flatMap((deck): readonly Theme[] => deck.themes),
    named.themes,
  );
  const tasks = firstOfEach(
    decks.flatMap((deck): readonly Task[] => deck.tasks),
    named.tasks,
  );
  const source = decks.find(
    (deck) => deck.values.some(({ id }) => named.values.has(id)) || deck.stories.some(({ id }) => named.stories.has(id)),
  );
  return contentOf(named, { language, labels: (source ?? decks[0])?.labels, values, stories, themes, tasks });
}

function namedIn(programme: Programme): Named | null {
  const named = programme.activities.map(({ settings }) => v.safeParse(NamedSchema, settings));
  const all = named.flatMap(({ success, output }) => (success ? [output as v.InferOutput<typeof NamedSchema>] : []));
  if (all.length < named.length) return null;
  return {
    values: new Set(all.flatMap(({ cards }) => cards)),
    stories: new Set(all.flatMap(({ story }) => story ?? [])),
    themes: new Set(all.flatMap(({ theme, themes }) => [...(theme === undefined ? [] : [theme]), ...themes])),
    tasks: new Set(all.flatMap(({ task }) => task ?? [])),
  };
}

/** Null when something that is named was not found, or when there is no deck at all. */
function contentOf(
  named: Named,
  found: Omit<RoomContent, 'labels'> & { readonly labels: RoomContent['labels'] | undefined },
): RoomContent | null {
  const { labels } = found;
  const complete = (['values', 'stories', 'themes', 'tasks'] as const).every((kind) => found[kind].length === named[kind].size);
  return labels && complete ? { ...found, labels } : null;
}

function firstOfEach<Item extends { readonly id: string }>(items: readonly Item[], wanted: ReadonlySet<string>): Item[] {
  const found = new Map<string, Item>();
  for (const item of items) if (wanted.has(item.id) && !found.has(item.id)) found.set(item.id, item);
  return [...found.values()];
}
