import * as v from 'valibot';
import type { RoomContent } from '../activity.ts';
import { CASE_SORTS } from './case.ts';

export const OwnCasesSettingsSchema = v.strictObject({
  /** What people may bring. */
  sorts: v.pipe(
    v.array(v.picklist(CASE_SORTS)),
    v.minLength(1),
    v.checkItems((sort, i, all) => all.indexOf(sort) === i, 'double'),
  ),
  /** Dots that everybody can give, one a case. */
  dots: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  /** Ids of the value cards that can be played once a case becomes a dilemma; may be empty. */
  cards: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(100)),
});

export type OwnCasesSettings = v.InferOutput<typeof OwnCasesSettingsSchema>;

/** Every value card exists in the room. */
export function fits({ cards }: OwnCasesSettings, { values }: RoomContent): boolean {
  const known = new Set(values.map(({ id }) => id));
  return cards.every((card) => known.has(card));
}
