/** A theme in a programme: its settings from the cards in play. */
import { NOTE_TAKERS } from '../../activities/theme/limits.ts';
import type { ThemeSettings } from '../../activities/theme/settings.ts';
import { carried, type PoolTheme } from '../cards.ts';
import { findCard, whole } from '../given.ts';
import type { ItemKind } from '../kind.ts';

/** Of the minutes of a card, what is kept for reading it and for gathering. */
const AROUND = 5;
const LEAST = 1;
const MOST = 120;

export const themeItems: ItemKind<ThemeSettings> = {
  stem: 'thema',
  minutes: 20,
  title: { nl: 'Thema', en: 'Theme' },
  /** A theme that is named and not there is not replaced by another. */
  settings(cards, given, home) {
    const theme = given['theme'] === undefined ? cards.themes[0] : findCard(cards, cards.themes, given['theme'], home);
    if (!theme) return null;
    return {
      theme: theme.id,
      minutes: whole(given, 'minutes', { least: LEAST, most: MOST, otherwise: speakingTime(theme) }),
      notes: NOTE_TAKERS.find((each) => each === given['notes']) ?? 'one',
    };
  },
  carry(settings, from, to) {
    const theme = carried(settings.theme, { pool: from, cards: from.themes }, { pool: to, cards: to.themes });
    if (theme) return { ...settings, theme: theme.id };
    const [other] = to.themes;
    return other ? withTheme(settings, other) : settings;
  },
  problems(settings, cards) {
    if (!cards.themes.some(({ id }) => id === settings.theme)) return ['no-theme'];
    return isSpeakingTime(settings.minutes) ? [] : ['speaking-minutes'];
  },
};

/** Another theme brings its own minutes. */
export function withTheme(settings: ThemeSettings, theme: PoolTheme): ThemeSettings {
  return { ...settings, theme: theme.id, minutes: speakingTime(theme) };
}

/** A number of minutes that a table or a speaker can have. */
export function isSpeakingTime(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= LEAST && minutes <= MOST;
}

function speakingTime({ minutes }: PoolTheme): number {
  return Math.max(Math.min(AROUND, minutes), minutes - AROUND);
}
