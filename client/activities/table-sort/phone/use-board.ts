import { useCallback } from 'react';
import { afterMove, EMPTY_BOARD, type BoardMove, type TableBoard } from '../../../../shared/activities/table-sort/board.ts';
import type { RefusalCode } from '../../../../shared/room/refusal.ts';
import { useLive } from '../../../live/hooks.tsx';
import { useTableAnswer } from '../../../participant/live/table-answer.ts';

/** The board of the own table, as it lies there now, and how to move on it. */
export function useBoard(
  activity: string,
  most: number,
): { readonly board: TableBoard; readonly act: (move: BoardMove) => void; readonly refused: RefusalCode | null } {
  const apply = useCallback((lies: TableBoard, move: BoardMove) => afterMove(lies, move, most), [most]);
  const { body: board, act, refused } = useTableAnswer(activity, 'board', { empty: EMPTY_BOARD, apply });
  return { board, act, refused };
}

export type Seating =
  | { readonly how: 'alone' }
  /** `phone`: every table has one phone, so this one stands for its table. */
  | { readonly how: 'table' | 'phone'; readonly number: number; readonly people: number };

export function useSeating(): Seating {
  const number = useLive(({ you }) => you?.table?.number ?? null);
  const people = useLive(({ you }) => you?.table?.people ?? 1);
  const onePhoneEach = useLive(
    ({ view }) => view?.status === 'open' && view.tables.length > 1 && view.tables.every((table) => table.people === 1),
  );
  if (number === null) return { how: 'alone' };
  return { how: onePhoneEach ? 'phone' : 'table', number, people };
}
