/** The decks a room can be opened with. Follows the folder: an edited file counts for the next room, without a restart. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { RoomContent } from '../../shared/activities/activity.ts';
import type { Deck, Language, Story, ValueCard } from '../../shared/deck/deck.ts';
import type { DeckList } from '../../shared/protocol/http.ts';
import type { Programme } from '../../shared/room/programme.ts';
import { deckFiles, loadDecks, type LoadedDecks } from './load.ts';

export type Library = {
  list(): DeckList;
  /** The cards that a programme names, in the order of the decks; null when one of them is not in any deck of this language. */
  snapshot(programme: Programme, language: Language): RoomContent | null;
};

/** Every kind of activity names its value cards in `cards` and its story in `story`. */
const NamedSchema = v.object({ cards: v.optional(v.array(v.string()), []), story: v.optional(v.string()) });

/** Is read at once, and again when a file of the folder changed. */
export function openLibrary(folder: string): Library {
  let known = '';
  let loaded: LoadedDecks = { decks: [], problems: [] };
  const current = (): LoadedDecks => {
    const now = fingerprint(folder);
    if (now !== known) loaded = loadDecks(folder);
    known = now;
    return loaded;
  };
  current();
  return {
    list: () => listOf(current()),
    snapshot: (programme, language) =>
      snapshot(
        current().decks.filter((deck) => deck.language === language),
        programme,
        language,
      ),
  };
}

function fingerprint(folder: string): string {
  try {
    return deckFiles(folder)
      .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs} ${statSync(join(folder, name)).size}`)
      .join('\n');
  } catch {
    return 'unreadable';
  }
}

function snapshot(decks: readonly Deck[], programme: Programme, language: Language): RoomContent | null {
  const named = programme.activities.map(({ settings }) => v.safeParse(NamedSchema, settings));
  if (!named.every(({ success }) => success)) return null;
  const cards = new Set(named.flatMap(({ output }) => (output as v.InferOutput<typeof NamedSchema>).cards));
  const tales = new Set(named.flatMap(({ output }) => (output as v.InferOutput<typeof NamedSchema>).story ?? []));
  const values = firstOfEach(
    decks.flatMap((deck): readonly ValueCard[] => deck.values),
    cards,
  );
  const stories = firstOfEach(
    decks.flatMap((deck): readonly Story[] => deck.stories),
    tales,
  );
  const source = decks.find((deck) => deck.values.some(({ id }) => cards.has(id)) || deck.stories.some(({ id }) => tales.has(id)));
  return source && values.length === cards.size && stories.length === tales.size
    ? { language, labels: source.labels, values, stories }
    : null;
}

/** An id that two decks use means the card of the first deck. */
function firstOfEach<Item extends { readonly id: string }>(items: readonly Item[], wanted: ReadonlySet<string>): Item[] {
  const found = new Map<string, Item>();
  for (const item of items) if (wanted.has(item.id) && !found.has(item.id)) found.set(item.id, item);
  return [...found.values()];
}

function listOf({ decks, problems }: LoadedDecks): DeckList {
  return {
    decks: decks.map(({ id, title, language, description, values, stories }) => ({
      id,
      title,
      language,
      description,
      values: values.map((card) => ({ id: card.id, title: card.title, quality: card.quality })),
      stories: stories.map((story) => ({
        id: story.id,
        title: story.title,
        role: story.protagonist.role,
        level: story.protagonist.level,
        difficulty: story.difficulty,
        warning: story.warning,
        twists: story.twists,
      })),
    })),
    problems,
  };
}
