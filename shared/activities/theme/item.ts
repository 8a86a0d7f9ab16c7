/** A theme in a programme: its settings from the cards in play. */
import { isSpeakingTime, LEAST_SPEAKING, MOST_SPEAKING, NOTE_TAKERS } from '../collect/limits.ts';
import { themesIn, type ThemeSettings } from './settings.ts';
import { carried, type PoolTheme } from '../../programmes/cards.ts';
import { findCard, texts, whole } from '../../programmes/given.ts';
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
    const others = (texts(given, 'themes') ?? []).flatMap((id) => findCard(cards, cards.themes, id, home)?.id ?? []);
    return {
      theme: theme.id,
      ...withOthers(others.filter((id) => id !== theme.id)),
      minutes: whole(given, 'minutes', { least: LEAST_SPEAKING, most: MOST_SPEAKING, otherwise: speakingTime(theme) }),
      notes: NOTE_TAKERS.find((each) => each === given['notes']) ?? 'one',
    };
  },
  carry(settings, from, to) {
    const pools = [
      { pool: from, cards: from.themes },
      { pool: to, cards: to.themes },
    ] as const;
    const theme = carried(settings.theme, ...pools);
    const others = themesIn(settings).slice(1);
    if (theme) return { ...alone(settings), theme: theme.id, ...withOthers(others.flatMap((id) => carried(id, ...pools)?.id ?? [])) };
    const [other] = to.themes;
    return other ? withTheme(alone(settings), other) : settings;
  },
  problems(settings, cards) {
    if (!themesIn(settings).every((theme) => cards.themes.some(({ id }) => id === theme))) return [NO_THEME];
    return isSpeakingTime(settings.minutes) ? [] : [PROBLEMS.speakingMinutes];
  },
};

/** Another theme brings its own minutes. */
export function withTheme(settings: ThemeSettings, theme: PoolTheme): ThemeSettings {
  return { ...withCardPerTable(settings, themesIn(settings).slice(1), theme.id), minutes: speakingTime(theme) };
}

/** @param others the cards for the other tables; none: all tables talk about the same card. */
export function withCardPerTable(settings: ThemeSettings, others: readonly string[], theme = settings.theme): ThemeSettings {
  return { ...alone(settings), theme, ...withOthers(others.filter((id) => id !== theme)) };
}

function alone({ themes: _themes, ...settings }: ThemeSettings): ThemeSettings {
  return settings;
}

function withOthers(others: readonly string[]): Pick<ThemeSettings, 'themes'> {
  return others.length > 0 ? { themes: [...new Set(others)] } : {};
}

function speakingTime({ minutes }: PoolTheme): number {
  return Math.max(Math.min(AROUND, minutes), minutes - AROUND);
}
