import * as v from 'valibot';
import type { RoomContent } from '../activity.ts';

export const AgreementsSettingsSchema = v.strictObject({
  /** Ids of the value cards to make rules under, when no value sort came before. */
  cards: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(60))),
    v.minLength(1),
    v.maxLength(100),
    v.checkItems((card, i, all) => all.indexOf(card) === i, 'double'),
  ),
  /** How many values at most: the first of the group's top, else of `cards`. */
  most: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
  /** Proposals that everybody can support. */
  dots: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  /** Ask where a rule works: politics, society, profession, culture. */
  levels: v.boolean(),
});

export type AgreementsSettings = v.InferOutput<typeof AgreementsSettingsSchema>;

/** Every value card exists in the room. */
export function fits({ cards }: AgreementsSettings, { values }: RoomContent): boolean {
  const known = new Set(values.map(({ id }) => id));
  return cards.every((card) => known.has(card));
}

/** The values that rules are made under: those on top with the group, else the first of the settings. */
export function valuesOf(
  { cards, most }: AgreementsSettings,
  { values }: RoomContent,
  topValues: readonly string[] = [],
): readonly string[] {
  const known = new Set(values.map(({ id }) => id));
  const top = topValues.filter((id) => known.has(id));
  return (top.length > 0 ? top : cards).slice(0, most);
}
