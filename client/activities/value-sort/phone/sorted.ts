/** What one act does to a person's board. Pure: an act gives a new answer, or null when the rules forbid it. */
import type { Sorted } from '../../../../shared/activities/value-sort/answer.ts';
import {
  boardAfter,
  cardsOn,
  hasRoom,
  isComplete,
  undoMove,
  type Board,
  type Move,
} from '../../../../shared/activities/value-sort/board.ts';
import type { ValueSortView } from '../../../../shared/activities/value-sort/view.ts';

export type Rules = Pick<ValueSortView, 'cards' | 'piles' | 'rank' | 'keepTwo'>;

export const UNTOUCHED: Sorted = { moves: [], rank: [], keep: [], done: false };

export function boardOf(sorted: Sorted): Board {
  return boardAfter(sorted.moves);
}

export function isWhole(rules: Rules, sorted: Sorted): boolean {
  return isComplete(boardOf(sorted), idsOf(rules));
}

/** The cards of the first pile, best first: as ranked, else as they were laid. */
export function topOf(rules: Rules, sorted: Sorted): readonly string[] {
  return sorted.rank.length > 0 ? sorted.rank : cardsOn(sorted.moves, rules.piles[0]?.id ?? '');
}

export function lay(rules: Rules, sorted: Sorted, card: string, pile: string): Sorted | null {
  const board = boardOf(sorted);
  const to = rules.piles.find((each) => each.id === pile);
  if (!to || board.get(card) === pile || !hasRoom(board, to)) return null;
  return afterMoves(rules, sorted, [[card, pile]]);
}

/** Two cards change places. The other one goes back in the hand for a moment, so that no pile is ever too full. */
export function swap(rules: Rules, sorted: Sorted, card: string, other: string): Sorted | null {
  const board = boardOf(sorted);
  const from = board.get(card);
  const to = board.get(other);
  if (from === undefined || to === undefined || from === to) return null;
  return afterMoves(rules, sorted, [
    [other, null],
    [card, to],
    [other, from],
  ]);
}

/** @returns the answer without the last move that still counts, and the card it was about. */
export function undo(rules: Rules, sorted: Sorted): { readonly sorted: Sorted; readonly card: string } | null {
  const move = undoMove(sorted.moves);
  return move && { sorted: afterMoves(rules, sorted, [move]), card: move[0] };
}

/** @param order the cards of the first pile, best first. With one pile all cards are laid on it by ranking them. */
export function rank(rules: Rules, sorted: Sorted, order: readonly string[]): Sorted {
  const only = rules.piles.length === 1 ? rules.piles[0] : undefined;
  const board = boardOf(sorted);
  const moves = only ? order.filter((card) => !board.has(card)).map((card): [string, string] => [card, only.id]) : [];
  return { ...afterMoves(rules, sorted, moves), rank: [...order] };
}

export function keep(sorted: Sorted, cards: readonly string[]): Sorted {
  return { ...sorted, keep: [...cards], done: false };
}

export function finish(rules: Rules, sorted: Sorted): Sorted {
  const whole = rules.rank && sorted.rank.length === 0 ? { ...sorted, rank: [...topOf(rules, sorted)] } : sorted;
  return { ...whole, done: mayBeDone(rules, whole) };
}

export function idsOf(rules: Pick<Rules, 'cards'>): readonly string[] {
  return rules.cards.map((card) => card.id);
}

/** Ranking and kept cards follow the first pile: what left it goes, what came is last. */
function afterMoves(rules: Rules, sorted: Sorted, moves: readonly Move[]): Sorted {
  const all = [...sorted.moves, ...moves.map(([card, pile]): [string, string | null] => [card, pile])];
  const top = cardsOn(all, rules.piles[0]?.id ?? '');
  const stays = sorted.rank.filter((card) => top.includes(card));
  const changed: Sorted = {
    moves: all,
    rank: sorted.rank.length > 0 ? [...stays, ...top.filter((card) => !stays.includes(card))] : [],
    keep: sorted.keep.filter((card) => top.includes(card)),
    done: false,
  };
  return { ...changed, done: sorted.done && mayBeDone(rules, changed) };
}

/** VS5 of shared/activities/value-sort/answer.ts. */
function mayBeDone(rules: Rules, sorted: Sorted): boolean {
  const top = cardsOn(sorted.moves, rules.piles[0]?.id ?? '');
  return (
    isWhole(rules, sorted) &&
    (!rules.rank || sorted.rank.length === top.length) &&
    (!rules.keepTwo || sorted.keep.length === Math.min(2, top.length))
  );
}
