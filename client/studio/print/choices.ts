/** What somebody wants on paper, and how. */
import type { Deck } from '../../../shared/deck/deck.ts';
import { LAYOUTS, onSheets, type CardSize } from './layout.ts';

/** In the order of the sheets: cards first, so that fronts and backs stay together when everything is printed on both sides. */
export const PARTS = ['values', 'themes', 'tasks', 'stories', 'programmes', 'notes'] as const;
export type Part = (typeof PARTS)[number];
const CARD_PARTS = ['values', 'themes', 'tasks'] as const;
export type CardPart = (typeof CARD_PARTS)[number];

export type PrintChoices = {
  readonly parts: readonly Part[];
  readonly size: CardSize;
  readonly backs: boolean;
  readonly marks: boolean;
  readonly ink: boolean;
  /** `14:00`, or empty: then there are no clock times. */
  readonly start: string;
};

/** What this deck has to print. Notes are those of stories, themes and tasks; a programme carries its own. */
export function partsOf(deck: Deck): readonly Part[] {
  const noted = deck.stories.length + deck.themes.length + deck.tasks.length > 0;
  return PARTS.filter((part) => (part === 'notes' ? noted : deck[part].length > 0));
}

/** The first thing the deck has, on playing cards with backs and marks. */
export function firstChoices(deck: Deck): PrintChoices {
  return { parts: partsOf(deck).slice(0, 1), size: 'standard', backs: true, marks: true, ink: false, start: '' };
}

export function withPart(choices: PrintChoices, part: Part, wanted: boolean): PrintChoices {
  return { ...choices, parts: PARTS.filter((each) => (each === part ? wanted : choices.parts.includes(each))) };
}

export const isCardPart = (part: Part): part is CardPart => (CARD_PARTS as readonly Part[]).includes(part);

/** Sheets of paper that the chosen cards take. */
export function cardSheets(deck: Deck, { parts, size }: Pick<PrintChoices, 'parts' | 'size'>): number {
  return parts.filter(isCardPart).reduce((sum, part) => sum + onSheets<unknown>(deck[part], LAYOUTS[size]).length, 0);
}
