import * as v from 'valibot';
import type { RoomContent } from '../activity.ts';
import { NOTE_TAKERS } from '../collect/limits.ts';

const themeId = v.pipe(v.string(), v.maxLength(60));

export const ThemeSettingsSchema = v.strictObject({
  /** Id of the theme. */
  theme: themeId,
  /** A card of its own for each table, dealt in turn from `theme` and these; left out: all tables talk about the same card. */
  themes: v.optional(
    v.pipe(
      v.array(themeId),
      v.minLength(1),
      v.maxLength(20),
      v.checkItems((id, i, all) => all.indexOf(id) === i, 'double'),
    ),
  ),
  /** Speaking time of a table, in minutes; its people divide it fairly. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  notes: v.picklist(NOTE_TAKERS),
});

export type ThemeSettings = v.InferOutput<typeof ThemeSettingsSchema>;

export function fits(settings: ThemeSettings, content: RoomContent): boolean {
  return themesIn(settings).every((theme) => content.themes.some(({ id }) => id === theme));
}

/** The cards in the order in which tables are dealt them. */
export function themesIn({ theme, themes = [] }: Pick<ThemeSettings, 'theme' | 'themes'>): readonly string[] {
  return [theme, ...themes.filter((id) => id !== theme)];
}
