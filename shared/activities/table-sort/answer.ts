/** What a table sends: its whole board, after every move. */
import * as v from 'valibot';
import { refuse, type Refusal } from '../../room/refusal.ts';
import { MOST_TOP, type TableBoard } from './board.ts';
import type { TableSortSettings } from './settings.ts';

export const TableBoardSchema: v.GenericSchema<unknown, TableBoard> = v.strictObject({
  top: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(MOST_TOP)),
  agreed: v.boolean(),
});

/** Known cards, each once, not more than fit; and agreed only when full (TB4). */
export function checkBoard({ cards, top: most }: TableSortSettings, { top, agreed }: TableBoard): Refusal | null {
  if (!top.every((card) => cards.includes(card))) return refuse('unknown-card');
  if (new Set(top).size !== top.length) return refuse('malformed');
  if (top.length > most) return refuse('pile-full');
  return agreed && top.length < most ? refuse('board-incomplete') : null;
}
