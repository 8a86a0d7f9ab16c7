/**
 * The board of a table, and what a hand does to it. A board is what lies on top, in order; everything else lies below.
 * Hands send moves made on the board they saw; made again on a newer board they still mean the same (see `table-answer.ts`
 * of the phone). Without schemas, so that a phone can have it alone.
 *
 * TB1 A card is laid on a place, or taken off; a card that lies already changes its place.
 * TB2 A full board takes no more cards; whoever laid one meanwhile was first.
 * TB3 Any change undoes "we agree": the table says it of what lies there, not of what lay there.
 * TB4 A table agrees only on a full board.
 */
export const LEAST_TOP = 3;
export const MOST_TOP = 10;

export type TableBoard = {
  /** Cards that the table wants on top, best first. */
  readonly top: readonly string[];
  /** The table said that it agrees on these. */
  readonly agreed: boolean;
};

export type BoardMove =
  /** @param before the card it goes before; null is the end. A card that is gone by then is the end too. */
  | { readonly kind: 'lay'; readonly card: string; readonly before: string | null }
  | { readonly kind: 'take'; readonly card: string }
  | { readonly kind: 'agree'; readonly agreed: boolean };

export const EMPTY_BOARD: TableBoard = { top: [], agreed: false };

/** @param most how many cards lie on top. @returns the same board when the move no longer fits. */
export function afterMove(board: TableBoard, move: BoardMove, most: number): TableBoard {
  if (move.kind === 'agree') return move.agreed === board.agreed || board.top.length !== most ? board : { ...board, agreed: move.agreed };
  const lies = board.top.includes(move.card);
  const others = board.top.filter((card) => card !== move.card);
  if (move.kind === 'take') return lies ? { top: others, agreed: false } : board;
  if (!lies && board.top.length >= most) return board;
  if (move.before === move.card) return board;
  const at = move.before === null ? -1 : others.indexOf(move.before);
  const top = others.toSpliced(at < 0 ? others.length : at, 0, move.card);
  return top.join() === board.top.join() ? board : { top, agreed: false };
}
