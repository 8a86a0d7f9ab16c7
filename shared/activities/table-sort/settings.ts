import * as v from 'valibot';
import type { RoomContent } from '../activity.ts';
import { LENSES } from '../value-sort/picture.ts';
import { MOST_TOP, LEAST_TOP } from './board.ts';

export const TableSortSettingsSchema = v.strictObject({
  /** Ids of the value cards that lie on every table. */
  cards: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(60))),
    v.minLength(LEAST_TOP),
    v.maxLength(100),
    v.checkItems((card, i, all) => all.indexOf(card) === i, 'double'),
  ),
  /** How many cards a table agrees on. */
  top: v.pipe(v.number(), v.integer(), v.minValue(LEAST_TOP), v.maxValue(MOST_TOP)),
  /** Are these in order, best first? */
  ranked: v.boolean(),
  /** A lens of its own for each table, dealt in turn; left out: all tables choose as they see fit. */
  lenses: v.optional(
    v.pipe(
      v.array(v.picklist(LENSES)),
      v.minLength(2),
      v.maxLength(LENSES.length),
      v.checkItems((lens, i, all) => all.indexOf(lens) === i, 'double'),
    ),
  ),
});

export type TableSortSettings = v.InferOutput<typeof TableSortSettingsSchema>;

/** Every card exists in the room, and there are enough to choose from. */
export function fits(settings: TableSortSettings, content: RoomContent): boolean {
  const known = new Set(content.values.map((card) => card.id));
  return settings.cards.every((card) => known.has(card)) && settings.cards.length >= settings.top;
}
