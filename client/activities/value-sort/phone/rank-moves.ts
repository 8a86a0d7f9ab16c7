import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { ValueSortView } from '../../../../shared/activities/value-sort/view.ts';

export type RankProps = {
  rules: ValueSortView;
  /** Card ids, best first. */
  order: readonly string[];
  onOrder: (order: readonly string[]) => void;
  /** To say where a card is now. */
  onMoved: (card: string, order: readonly string[]) => void;
};

/** Moves a card one place. The focus stays on the control that did it, though its row moves on the page. */
export function useRankMoves({ order, onOrder, onMoved }: RankProps): {
  moveBy: (card: string, by: 1 | -1) => void;
  list: RefObject<HTMLOListElement | null>;
} {
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (held.current?.isConnected) held.current.focus();
    held.current = null;
  }, [order]);
  const moveBy = (card: string, by: 1 | -1) => {
    const from = order.indexOf(card);
    const to = from + by;
    if (from < 0 || to < 0 || to >= order.length) return;
    const next = order.filter((each) => each !== card).toSpliced(to, 0, card);
    const active = document.activeElement;
    held.current = active instanceof HTMLElement && list.current?.contains(active) ? active : null;
    onOrder(next);
    onMoved(card, next);
  };
  return { moveBy, list };
}
