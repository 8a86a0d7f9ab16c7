import { useEffect, useRef, type RefObject } from 'react';

/**
 * A button that goes with the card it belongs to takes the focus along; a keyboard would then start again at the top of the
 * page. The focus comes to `main` instead. @param place what is shown; changes after such a button was pressed
 */
export function useFocusKept(main: RefObject<HTMLElement | null>, place: unknown): void {
  const before = useRef(place);
  useEffect(() => {
    const moved = before.current !== place;
    before.current = place;
    if (moved && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [main, place]);
}
