/** Draws only the rows of a long list that are in view, so that seven hundred cards open as fast as seven. */
import { useCallback, useEffect, useState, type RefObject } from 'react';

/** Rows drawn above and below what is in view. */
const AROUND = 6;
/** Where nothing has a size yet. */
const USUAL_HEIGHT = 800;

export type Window = { readonly from: number; readonly to: number; readonly show: (row: number) => void };

/** @param rowHeight px, the same for every row. @returns the rows `from` (in) to `to` (out), and a way to bring a row into view. */
export function useWindow(scroller: RefObject<HTMLElement | null>, rows: number, rowHeight: number): Window {
  const [seen, setSeen] = useState({ top: 0, height: USUAL_HEIGHT });
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const look = () => setSeen({ top: box.scrollTop, height: box.clientHeight || USUAL_HEIGHT });
    const sizes = new ResizeObserver(look);
    sizes.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [scroller]);
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
  const top = Math.min(seen.top, Math.max(0, rows * rowHeight - seen.height));
  return {
    from: Math.max(0, Math.floor(top / rowHeight) - AROUND),
    to: Math.min(rows, Math.ceil((top + seen.height) / rowHeight) + AROUND),
    show,
  };
}
