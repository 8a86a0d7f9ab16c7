import * as v from 'valibot';

/** Nothing to set: the agreements come from the series that the room belongs to. */
export const ReviewSettingsSchema = v.strictObject({});
export type ReviewSettings = v.InferOutput<typeof ReviewSettingsSchema>;
