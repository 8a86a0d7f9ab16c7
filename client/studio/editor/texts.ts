/** A card as a list shows it and as it is searched. */
import type { Card, CardKind, CardOf } from '../../../shared/deck/deck.ts';
import { asText } from '../forms/as-text.ts';

const SECOND: { readonly [Kind in CardKind]: (card: CardOf<Kind>) => string } = {
  values: (card) => card.explanation,
  stories: ({ protagonist, setting }) => [protagonist.name, protagonist.role, setting].filter(Boolean).join(', '),
  themes: (card) => card.question,
  tasks: (card) => card.assignment,
  programmes: (card) => card.purpose,
};

/** The line under the title. */
export function secondLine<Kind extends CardKind>(kind: Kind, card: CardOf<Kind>): string {
  return SECOND[kind](card);
}

const known = new WeakMap<Card, string>();

/** Has any text of the card all these words? */
export function holds(card: Card, sought: string): boolean {
  let text = known.get(card);
  if (text === undefined) {
    text = plain(asText(card));
    known.set(card, text);
  }
  return plain(sought)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Small letters without accents, so that "een" finds "één". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}
