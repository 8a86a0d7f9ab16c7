import * as v from 'valibot';
import { RING_ITEMS } from './rings-of.ts';

const IDS = RING_ITEMS.map(({ id }) => id);

export const FEWEST_ITEMS = 4;

export const RingsSettingsSchema = v.strictObject({
  /** Ids of the ready cards that are dealt. */
  items: v.pipe(
    v.array(v.picklist(IDS)),
    v.minLength(FEWEST_ITEMS),
    v.maxLength(IDS.length),
    v.checkItems((item, i, all) => all.indexOf(item) === i, 'double'),
  ),
  /** People may add cards of their own; what stands on them stays on their phone. */
  own: v.boolean(),
});

export type RingsSettings = v.InferOutput<typeof RingsSettingsSchema>;
