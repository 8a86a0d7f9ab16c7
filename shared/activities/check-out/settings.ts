import * as v from 'valibot';
import { askedEntries } from '../scale.ts';

export const CheckOutSettingsSchema = v.strictObject({
  /** Ask how the gathering was, on a scale. */
  evaluate: v.boolean(),
  ...askedEntries,
});

export type CheckOutSettings = v.InferOutput<typeof CheckOutSettingsSchema>;
