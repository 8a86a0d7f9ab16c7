/** One person's board: which card lies on which pile, worked out from every move that was made. */
import type { Pile } from './piles.ts';

/** A card to a pile, or back in the hand (null). All moves are kept, corrections and undo included. */
export type Move = readonly [card: string, pile: string | null];

export type Board = ReadonlyMap<string, string>;

export function boardAfter(moves: readonly Move[]): Board {
  const board = new Map<string, string>();
  for (const [card, pile] of moves) {
    if (pile === null) board.delete(card);
    else board.set(card, pile);
  }
  return board;
}

/** Cards on a pile in the order in which they were laid there last. */
export function cardsOn(moves: readonly Move[], pile: string): readonly string[] {
  const order = new Set<string>();
  for (const [card, to] of moves) {
    order.delete(card);
    if (to === pile) order.add(card);
  }
  return [...order];
}

/** Is there room on this pile for one more card? */
export function hasRoom(board: Board, pile: Pile): boolean {
  if (pile.quota === null) return true;
  let lying = 0;
  for (const on of board.values()) if (on === pile.id) lying += 1;
  return lying < pile.quota;
}

export function isComplete(board: Board, cards: readonly string[]): boolean {
  return cards.every((card) => board.has(card));
}

/**
 * The move that takes back the last one that still counts, or null when there is nothing to take back.
 * Undo is a move itself: every move is kept, and undoing again walks further back.
 */
export function undoMove(moves: readonly Move[]): Move | null {
  const standing: Move[] = [];
  const board = new Map<string, string>();
  for (const [card, pile] of moves) {
    const from = board.get(card) ?? null;
    const last = standing.at(-1);
    if (last && last[0] === card && last[1] === pile) standing.pop();
    else standing.push([card, from]);
    if (pile === null) board.delete(card);
    else board.set(card, pile);
  }
  return standing.at(-1) ?? null;
}
