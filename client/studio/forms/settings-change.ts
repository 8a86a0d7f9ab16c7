/** What an organiser chose of the settings of an activity, apart from what would be filled in anyway. */
import { same } from '../../../shared/deck/change.ts';

export type Settings = Readonly<Record<string, unknown>>;

/**
 * The settings to keep in the deck: what stood there, and what differs now. What nobody chose stays open, so that a card that
 * comes later, or another deck in play, can still fill it in.
 * @param given as the deck has them @param before completed @param now completed, after the choice
 */
export function chosenSettings(given: Settings, before: Settings, now: Settings): Settings {
  const kept = Object.entries(given).filter(([name]) => Object.hasOwn(now, name) || !Object.hasOwn(before, name));
  const chosen = Object.entries(now).filter(([name, value]) => !same(value, before[name]));
  return { ...Object.fromEntries(kept), ...Object.fromEntries(chosen) };
}

/** A number that is still being typed is no number yet; such settings are shown and not kept. */
export function isWhole(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isWhole);
}
