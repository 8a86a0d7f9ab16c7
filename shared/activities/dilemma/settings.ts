import * as v from 'valibot';
import type { RoomContent } from '../activity.ts';
import { NOTE_TAKERS } from '../collect/limits.ts';

const cardId = v.pipe(v.string(), v.maxLength(60));

export const DilemmaSettingsSchema = v.strictObject({
  /** Id of the story. */
  story: cardId,
  /** Ids of the value cards that can be played to justify a choice; may be empty. */
  cards: v.pipe(v.array(cardId), v.maxLength(100)),
  /** How many value cards at most; 0 asks for none. */
  cardsMax: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
  /** Allow "anders, namelijk…", where the story allows it too. */
  other: v.boolean(),
  /** Ask how sure I am. */
  sure: v.boolean(),
  /** Show the first choice before the talk. Off by default: it anchors people. */
  revealFirst: v.boolean(),
  /** Ids of the twists that are dealt, in this order. */
  twists: v.pipe(
    v.array(cardId),
    v.maxLength(5),
    v.checkItems((twist, i, all) => all.indexOf(twist) === i, 'double'),
  ),
  /** Who keeps notes while the tables talk; left out: all. */
  notes: v.optional(v.picklist(NOTE_TAKERS)),
  /** Each table looks through the eyes of a stakeholder while it talks. */
  roles: v.optional(v.boolean()),
  /** While it talks each table is dealt a twist of its own: one of those that the room as a whole does not get. */
  tableTwists: v.optional(v.boolean()),
  /** Show the second choice per table too, where privacy allows it. */
  perTable: v.optional(v.boolean()),
});

export type DilemmaSettings = v.InferOutput<typeof DilemmaSettingsSchema>;

/** The story, its twists and every value card exist in the room. */
export function fits(settings: DilemmaSettings, content: RoomContent): boolean {
  const story = content.stories.find((each) => each.id === settings.story);
  if (!story) return false;
  const cards = new Set(content.values.map((card) => card.id));
  const twists = new Set(story.twists.map((twist) => twist.id));
  return settings.cards.every((card) => cards.has(card)) && settings.twists.every((twist) => twists.has(twist));
}
