/**
 * Text on the screen is never shrunk under its least size and never scrolls. What does not fit is shown another way:
 * smaller by one step of the scale, fewer rows, fewer sentences. Level 0 is the fullest way.
 */
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

type Fitting = {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  readonly level: number;
};

/**
 * Steps down from level 0 until the content is not higher than its box, at most to `levels - 1`.
 * @param what names the content; another name starts at level 0 again, as does another size of the box.
 */
export function useFit(levels: number, what: string): Fitting {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState({ what, level: 0 });
  const level = tried.what === what ? Math.min(tried.level, levels - 1) : 0;

  const check = useCallback(() => {
    if (!box.current || !content.current) return;
    // offsetHeight leaves transforms out: a card that is still gliding in does not count as too high.
    if (content.current.offsetHeight > box.current.clientHeight + 1 && level < levels - 1) setTried({ what, level: level + 1 });
  }, [what, level, levels]);

  useLayoutEffect(check);
  useWatchedSize(content, check);
  const anew = useCallback(() => setTried({ what, level: 0 }), [what]);
  useWatchedSize(box, anew);
  useEffect(() => {
    // Until the own fonts are there, wider ones stand in for them and take more room than the text needs. (jsdom has no fonts.)
    const fonts = document.fonts as FontFaceSet | undefined;
    fonts?.addEventListener('loadingdone', anew);
    return () => fonts?.removeEventListener('loadingdone', anew);
  }, [anew]);
  return { box, content, level };
}

/** Calls back at every change of size after the first look. */
function useWatchedSize(element: RefObject<HTMLElement | null>, changed: () => void): void {
  const latest = useRef(changed);
  useEffect(() => {
    latest.current = changed;
  }, [changed]);
  useEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return;
    let first = true;
    const observer = new ResizeObserver(() => {
      if (!first) latest.current();
      first = false;
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
}
