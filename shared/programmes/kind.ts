/** What every kind of activity says about preparing it; `kinds.ts` names them all. */
import type { Language } from '../deck/deck.ts';
import type { Cards } from './cards.ts';

/** Words of the interface, beside the rule that they belong to. */
export type InWords = Readonly<Record<Language, string>>;

/** What keeps an activity from being opened, and how the editor says so. */
export type ItemProblem = InWords & { readonly id: string };

/** What any activity, or several kinds, can lack. What only one kind can lack stands in its own folder. */
export const PROBLEMS = {
  noTitle: { id: 'no-title', nl: 'Geef dit onderdeel een titel.', en: 'Give this activity a title.' },
  minutes: { id: 'minutes', nl: 'Kies een heel getal van 1 tot 240 minuten.', en: 'Choose a whole number from 1 to 240 minutes.' },
  tooFewCards: { id: 'too-few-cards', nl: 'Kies ten minste twee kaarten.', en: 'Choose two cards at least.' },
  tooManyCards: {
    id: 'too-many-cards',
    nl: 'Er doen hoogstens honderd kaarten mee. Haal er een paar uit.',
    en: 'At most a hundred cards take part. Leave some out.',
  },
  unknownCards: {
    id: 'unknown-cards',
    nl: 'Sommige kaarten zitten niet in de sets die meedoen. Kies de kaarten opnieuw, of laat hun set weer meedoen.',
    en: 'Some cards are not in the decks that take part. Choose the cards again, or let their deck take part again.',
  },
  noStory: {
    id: 'no-story',
    nl: 'Dit verhaal zit niet in de sets die meedoen. Kies een ander verhaal.',
    en: 'This story is not in the decks that take part. Choose another one.',
  },
  speakingMinutes: {
    id: 'speaking-minutes',
    nl: 'Kies voor de spreektijd een heel getal van 1 tot 120 minuten.',
    en: 'Choose a whole number from 1 to 120 minutes for the speaking time.',
  },
} as const satisfies Readonly<Record<string, ItemProblem>>;

/** Settings as a deck or a ready programme gives them: whatever is missing or makes no sense is filled in. */
export type Given = Readonly<Record<string, unknown>>;

export type ItemKind<Settings> = {
  /** The id of the first activity of this kind in a programme. */
  readonly stem: string;
  /** Minutes and title to begin with. */
  readonly minutes: number;
  readonly title: InWords;
  /** What lists call the kind, and the button that puts one in. */
  readonly name: InWords;
  readonly add: InWords;
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
