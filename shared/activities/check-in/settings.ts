import * as v from 'valibot';
import { askedEntries } from '../scale.ts';

export const CheckInSettingsSchema = v.strictObject({
  /** One word, or a figure on a scale. */
  ask: v.picklist(['word', 'scale']),
  ...askedEntries,
});

export type CheckInSettings = v.InferOutput<typeof CheckInSettingsSchema>;
