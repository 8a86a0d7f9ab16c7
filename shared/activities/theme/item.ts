/** A theme in a programme: its settings from the cards in play. */
import { isSpeakingTime, LEAST_SPEAKING, MOST_SPEAKING, NOTE_TAKERS } from '../collect/limits.ts';
import type { ThemeSettings } from './settings.ts';
import { carried, type PoolTheme } from '../../programmes/cards.ts';
import { findCard, whole } from '../../programmes/given.ts';
import { type ItemKind, type ItemProblem, PROBLEMS } from '../../programmes/kind.ts';

/** Of the minutes of a card, what is kept for reading it and for gathering. */
const AROUND = 5;

const NO_THEME: ItemProblem = {
  id: 'no-theme',
  nl: 'Dit thema zit niet in de sets die meedoen. Kies een ander thema.',
  en: 'This theme is not in the decks that take part. Choose another one.',
};

export const themeItems: ItemKind<ThemeSettings> = {
  stem: 'thema',
  minutes: 20,
  title: { nl: 'Thema', en: 'Theme' },
  name: { nl: 'Thema', en: 'Theme' },
  add: { nl: 'Voeg een thema toe', en: 'Add a theme' },
  /** A theme that is named and not there is not replaced by another. */
  settings(cards, given, home) {
    const theme = given['theme'] === undefined ? cards.themes[0] : findCard(cards, cards.themes, given['theme'], home);
    if (!theme) return null;
    return {
      theme: theme.id,
      minutes: whole(given, 'minutes', { least: LEAST_SPEAKING, most: MOST_SPEAKING, otherwise: speakingTime(theme) }),
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
    if (!cards.themes.some(({ id }) => id === settings.theme)) return [NO_THEME];
    return isSpeakingTime(settings.minutes) ? [] : [PROBLEMS.speakingMinutes];
  },
};

/** Another theme brings its own minutes. */
export function withTheme(settings: ThemeSettings, theme: PoolTheme): ThemeSettings {
  return { ...settings, theme: theme.id, minutes: speakingTime(theme) };
}

function speakingTime({ minutes }: PoolTheme): number {
  return Math.max(Math.min(AROUND, minutes), minutes - AROUND);
}
