/** Draws only the rows of a long list that are in view, so that seven hundred cards open as fast as seven. */
import { useCallback, useEffect, useState, type RefObject } from 'react';

/** Rows drawn above and below what is in view. */
const AROUND = 6;
/** Where nothing has a size yet. */
const USUAL_HEIGHT = 800;

export type Window = { readonly from: number; readonly to: number; readonly show: (row: number) => void };

/** @param rowHeight px, the same for every row. @returns the rows `from` (in) to `to` (out), and a way to bring a row into view. */
export function useWindow(scroller: RefObject<HTMLElement | null>, rows: number, rowHeight: number): Window {
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
  }, [scroller, rows, rowHeight]);
  const show = useCallback(
    (row: number) => {
      const box = scroller.current;
      if (!box || row < 0) return;
      const top = row * rowHeight;
      if (top < box.scrollTop) box.scrollTop = top;
      else if (top + rowHeight > box.scrollTop + box.clientHeight) box.scrollTop = top + rowHeight - box.clientHeight;
    },
    [scroller, rowHeight],
  );
  // A list that got shorter by searching may be scrolled past its end for a moment.
  const from = Math.min(range.from, Math.max(0, rows - 1));
  return { from, to: Math.min(rows, Math.max(range.to, from + 1)), show };
}
