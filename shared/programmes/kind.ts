/** What every kind of activity says about preparing it; `kinds.ts` names them all. */
import type { Language } from '../deck/deck.ts';
import type { Cards } from './cards.ts';

/** What keeps an activity from being opened; the words are in the editor's catalogue. */
export type ItemProblem =
  | 'no-title'
  | 'minutes'
  | 'too-few-cards'
  | 'too-few-for-top'
  | 'too-many-cards'
  | 'unknown-cards'
  | 'no-lens'
  | 'piles-too-small'
  | 'pile-twice'
  | 'quota'
  | 'no-story'
  | 'no-theme'
  | 'no-task'
  | 'speaking-minutes'
  | 'unknown-twists'
  | 'no-case'
  | 'too-few-items';

/** Settings as a deck or a ready programme gives them: whatever is missing or makes no sense is filled in. */
export type Given = Readonly<Record<string, unknown>>;

export type ItemKind<Settings> = {
  /** The id of the first activity of this kind in a programme. */
  readonly stem: string;
  /** Minutes and title to begin with. */
  readonly minutes: number;
  readonly title: Readonly<Record<Language, string>>;
  /**
   * Complete settings from the cards in play; null when these have nothing for it.
   * @param home the deck in which `given` was written (see `refOf`): its ids mean its own cards. Null when they are ids of the pool.
   */
  settings(cards: Cards, given: Given, home: string | null): Settings | null;
  /** The same settings on another pool of cards. A card that is not there gives way to the first one that is. */
  carry(settings: Settings, from: Cards, to: Cards): Settings;
  problems(settings: Settings, cards: Cards): readonly ItemProblem[];
};

export function areKnown(ids: readonly string[], { values }: Cards): boolean {
  const known = new Set(values.map(({ id }) => id));
  return ids.every((id) => known.has(id));
}
