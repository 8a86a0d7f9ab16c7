/**
 * An answer to a value sort is the whole story of one board under one lens.
 *
 * VS1 A move names a known card and a known pile, or takes the card back in the hand.
 * VS2 After every single move no pile holds more than its quota.
 * VS3 The ranking holds exactly the cards of the first pile, each once.
 * VS4 Kept cards lie on the first pile, two at most, each once.
 * VS5 Done means: every card lies, the first pile is ranked when that is asked, and two are kept when that is asked
 *     (or all, where the first pile holds fewer).
 */
import * as v from 'valibot';
import { refuse, type Refusal } from '../../room/refusal.ts';
import { boardAfter, cardsOn, isComplete, type Board } from './board.ts';
import type { ValueSortSettings } from './settings.ts';

const cardId = v.pipe(v.string(), v.maxLength(60));

/** Far above what a person does (30 cards, every one moved ten times); a limit against floods. */
export const MOST_MOVES = 1000;

export const SortedSchema = v.strictObject({
  moves: v.pipe(v.array(v.tuple([cardId, v.nullable(v.pipe(v.string(), v.maxLength(20)))])), v.maxLength(MOST_MOVES)),
  rank: v.pipe(v.array(cardId), v.maxLength(100)),
  keep: v.pipe(v.array(cardId), v.maxLength(2)),
  done: v.boolean(),
});

export type Sorted = v.InferOutput<typeof SortedSchema>;

export function checkSorted(settings: ValueSortSettings, sorted: Sorted): Refusal | null {
  const cards = new Set(settings.cards);
  const quotas = new Map(settings.piles.map((pile) => [pile.id, pile.quota ?? Infinity]));
  const board = new Map<string, string>();
  const lying = new Map<string, number>();
  for (const [card, pile] of sorted.moves) {
    if (!cards.has(card)) return refuse('unknown-card');
    const from = board.get(card);
    if (from !== undefined) lying.set(from, (lying.get(from) ?? 0) - 1);
    board.delete(card);
    if (pile === null) continue;
    const quota = quotas.get(pile);
    if (quota === undefined) return refuse('unknown-pile');
    const now = (lying.get(pile) ?? 0) + 1;
    if (now > quota) return refuse('pile-full');
    board.set(card, pile);
    lying.set(pile, now);
  }
  const first = topCards(settings, board);
  if (sorted.rank.length > 0 && !isPermutation(sorted.rank, first)) return refuse('rank-mismatch');
  if (new Set(sorted.keep).size !== sorted.keep.length || !sorted.keep.every((card) => first.includes(card)))
    return refuse('keep-mismatch');
  if (!sorted.done) return null;
  if (!isComplete(board, settings.cards)) return refuse('board-incomplete');
  if (settings.rank && sorted.rank.length !== first.length) return refuse('rank-mismatch');
  if (settings.keepTwo && sorted.keep.length !== Math.min(2, first.length)) return refuse('keep-mismatch');
  return null;
}

/** The cards on the first pile of a board, in the order of the deck. */
function topCards(settings: ValueSortSettings, board: Board): readonly string[] {
  const first = settings.piles[0]?.id;
  return settings.cards.filter((card) => board.get(card) === first);
}

/** A person's top values, best first: as ranked, else in the order in which they were laid. */
export function topValues(settings: ValueSortSettings, sorted: Sorted): readonly string[] {
  return sorted.rank.length > 0 ? sorted.rank : cardsOn(sorted.moves, settings.piles[0]?.id ?? '');
}

/** Does this board count in the picture of the group? Every card must lie somewhere. */
export function counts(settings: ValueSortSettings, sorted: Sorted): boolean {
  return isComplete(boardAfter(sorted.moves), settings.cards);
}

function isPermutation(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && new Set(one).size === one.length && one.every((card) => other.includes(card));
}
