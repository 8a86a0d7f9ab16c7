/** Problems per card, worked out once for every version of a card: typing in one card must not check seven hundred others. */
import { advice, checkDeck, crossCheck } from '../../shared/deck/check.ts';
import { same } from '../../shared/deck/change.ts';
import { CARD_KINDS, type Card, type CardKind, type Deck } from '../../shared/deck/deck.ts';
import type { Found } from '../../shared/deck/problem.ts';

/** A deck without a fault of its own, to look at one card in. */
const SOUND: Deck = {
  id: 'x',
  title: 'x',
  language: 'nl',
  version: 1,
  description: 'x',
  source: 'x',
  licence: 'x',
  labels: { bekwaam: 'x', betrouwbaar: 'x', betrokken: 'x' },
  values: [],
  stories: [],
  themes: [],
  tasks: [],
  programmes: [],
};

const known = new WeakMap<Card, readonly Found[]>();

/** What is wrong with a card and what would make it better; places are paths within the card. */
export function problemsOfCard(kind: CardKind, card: Card): readonly Found[] {
  const before = known.get(card);
  if (before) return before;
  const alone: Deck = { ...SOUND, [kind]: [card] };
  const problems = once([...checkDeck(alone).found, ...crossCheck(alone), ...advice(alone)]).map((each) => ({
    ...each,
    place: each.place.slice(2),
  }));
  known.set(card, problems);
  return problems;
}

export function hasError(problems: readonly Found[]): boolean {
  return problems.some(({ weight }) => weight === 'error');
}

let headBefore: readonly unknown[] = [];
let headFound: readonly Found[] = [];

/** What is wrong with the fields of the deck itself. */
export function problemsOfHead(deck: Deck): readonly Found[] {
  const bare: Deck = { ...deck, values: [], stories: [], themes: [], tasks: [], programmes: [] };
  const fields = Object.entries(bare).flatMap(([name, value]) => (isCardKind(name) ? [] : [name, value]));
  // A logo is long; while nobody writes in the head, its fields stay the same things.
  if (fields.length === headBefore.length && fields.every((field, i) => field === headBefore[i])) return headFound;
  headBefore = fields;
  headFound = checkDeck(bare).found;
  return headFound;
}

/** The cards of a kind that can't be dealt as they are. */
export function faultyIn(kind: CardKind, cards: readonly Card[]): readonly Card[] {
  return cards.filter((card) => hasError(problemsOfCard(kind, card)));
}

/** The schema and the rules beside it may both find the same. */
function once(found: readonly Found[]): readonly Found[] {
  return found.filter((each, i) => found.findIndex((other) => other.code === each.code && same(other.place, each.place)) === i);
}

export function isCardKind(name: string): name is CardKind {
  return (CARD_KINDS as readonly string[]).includes(name);
}
