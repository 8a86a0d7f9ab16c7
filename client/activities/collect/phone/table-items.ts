/** The sheet of a table: sentences that several phones write on. What a hand does is kept as a move (see `table-answer.ts`). */
import type { Items } from '../../../../shared/activities/collect/items.ts';
import type { RefusalCode } from '../../../../shared/room/refusal.ts';
import { useTableAnswer } from '../../../participant/live/table-answer.ts';
import type { ItemsChange } from './use-items.ts';

/** `to` in the place of `from`; null for a sentence that comes or goes. */
type ItemsMove = { readonly from: string | null; readonly to: string | null };

const EMPTY: Items = { kind: 'items', items: [] };

export function useTableItems(
  activity: string,
  slot: string,
): { readonly items: readonly string[]; readonly change: (change: ItemsChange) => void; readonly refused: RefusalCode | null } {
  const { body, act, refused } = useTableAnswer(activity, slot, { empty: EMPTY, apply });
  const items = listOf(body);
  return { items, refused, change: (change) => act(moveFrom(items, change(items))) };
}

function listOf(body: Items): readonly string[] {
  return body.kind === 'items' ? body.items : [];
}

/** What one hand did: a sentence added, taken away, or written anew. */
export function moveFrom(before: readonly string[], after: readonly string[]): ItemsMove {
  return { from: before.find((item) => !after.includes(item)) ?? null, to: after.find((item) => !before.includes(item)) ?? null };
}

/** A sentence that somebody else took away or rewrote meanwhile is not taken away again; what was written new is added. */
export function apply(body: Items, { from, to }: ItemsMove): Items {
  const items = listOf(body);
  const at = from === null ? -1 : items.indexOf(from);
  const without = items.filter((item) => item !== from);
  if (to === null || without.includes(to)) return { kind: 'items', items: without };
  return { kind: 'items', items: at < 0 ? [...without, to] : without.toSpliced(at, 0, to) };
}
