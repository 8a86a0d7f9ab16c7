import * as v from 'valibot';
import type { RoomContent } from '../activity.ts';
import { NOTE_TAKERS } from '../collect/limits.ts';

export const ThemeSettingsSchema = v.strictObject({
  /** Id of the theme. */
  theme: v.pipe(v.string(), v.maxLength(60)),
  /** Speaking time of a table, in minutes; its people divide it fairly. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  notes: v.picklist(NOTE_TAKERS),
});

export type ThemeSettings = v.InferOutput<typeof ThemeSettingsSchema>;

export function fits(settings: ThemeSettings, content: RoomContent): boolean {
  return content.themes.some(({ id }) => id === settings.theme);
}
