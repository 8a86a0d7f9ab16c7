/** Draws only the rows of a long list that are in view, so that seven hundred cards open as fast as seven. */
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** Rows drawn above and below what is in view. */
const AROUND = 6;
/** Where nothing has a size yet. */
const USUAL_HEIGHT = 800;

export type RowWindow = {
  /** For the box that scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly from: number;
  readonly to: number;
  readonly show: (row: number) => void;
};

/** @param rowHeight px, the same for every row. @returns the rows `from` (in) to `to` (out), and a way to bring a row into view. */
export function useRowWindow(rows: number, rowHeight: number): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ from: 0, to: Math.min(rows, Math.ceil(USUAL_HEIGHT / rowHeight) + AROUND) });
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const look = () => {
      const height = box.clientHeight || USUAL_HEIGHT;
      const from = Math.max(0, Math.floor(box.scrollTop / rowHeight) - AROUND);
      const to = Math.min(rows, Math.ceil((box.scrollTop + height) / rowHeight) + AROUND);
      setRange((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [rows, rowHeight]);
  const show = useCallback(
    (row: number) => {
      if (scroller.current && row >= 0) bringIntoView(scroller.current, row * rowHeight, rowHeight);
    },
    [rowHeight],
  );
  // A list that got shorter by searching may be scrolled past its end for a moment.
  const from = Math.min(range.from, Math.max(0, rows - 1));
  return { scroller, from, to: Math.min(rows, Math.max(range.to, from + 1)), show };
}

/** Scrolls as little as is needed. @param top px from the first row. */
function bringIntoView(box: HTMLElement, top: number, height: number): void {
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + height > box.scrollTop + box.clientHeight) box.scrollTop = top + height - box.clientHeight;
}
