import * as v from 'valibot';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));

export const SpeakerSettingsSchema = v.strictObject({
  /** Who speaks; empty when that is not known yet. */
  who: line(80),
  /** What it is about; empty leaves it to the title of the activity. */
  subject: line(120),
  /** How long the story lasts. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
});

export type SpeakerSettings = v.InferOutput<typeof SpeakerSettingsSchema>;
