import * as v from 'valibot';
import type { RoomContent } from '../activity.ts';
import { LENSES } from './picture.ts';
import { pilesHold } from './piles.ts';

const cardId = v.pipe(v.string(), v.maxLength(60));

export const PileSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,20}$/)),
  label: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(20))),
  quota: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))),
});

export const ValueSortSettingsSchema = v.strictObject({
  /** Ids of the value cards that are dealt. */
  cards: v.pipe(
    v.array(cardId),
    v.minLength(2),
    v.maxLength(100),
    v.checkItems((card, i, all) => all.indexOf(card) === i, 'double'),
  ),
  /** Sorted one after another with the same cards; with more than one, the group also sees what shifts. */
  lenses: v.pipe(
    v.array(v.picklist(LENSES)),
    v.minLength(1),
    v.maxLength(3),
    v.checkItems((lens, i, all) => all.indexOf(lens) === i, 'double'),
  ),
  /** From most to least important. One pile means: only rank. */
  piles: v.pipe(
    v.array(PileSchema),
    v.minLength(1),
    v.maxLength(7),
    v.check((all) => new Set(all.map((pile) => pile.id)).size === all.length, 'double'),
  ),
  /** Rank the cards on the first pile. */
  rank: v.boolean(),
  /** Afterwards keep only two of the first pile. */
  keepTwo: v.boolean(),
  /** Show what an earlier gathering of the series laid on top beside it. Set when a room is opened as the next one. */
  earlier: v.optional(v.boolean()),
});

export type ValueSortSettings = v.InferOutput<typeof ValueSortSettingsSchema>;

/** Every card exists in the room and the piles can hold them all. */
export function fits(settings: ValueSortSettings, content: RoomContent): boolean {
  const known = new Set(content.values.map((card) => card.id));
  return settings.cards.every((card) => known.has(card)) && pilesHold(settings.piles, settings.cards.length);
}
