import { useEffect, useRef, type RefObject } from 'react';

/**
 * The columns of the console follow the room: in another step the notes and the preview begin at their top, and the programme
 * shows where we are. Within a step nothing moves by itself.
 * @param step anything that differs from step to step
 * @returns for the element around all columns
 */
export function useFollow(step: string): RefObject<HTMLDivElement | null> {
  const stand = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Middle and side scroll by themselves on a laptop, and together, in what is around them, on a tablet.
    const middle = stand.current?.querySelector('main');
    for (const column of [middle?.parentElement, middle, stand.current?.querySelector('aside')]) if (column) column.scrollTop = 0;
    const here = stand.current?.querySelector<HTMLElement>('nav [aria-current="step"]');
    const programme = here?.closest('nav')?.parentElement;
    // Half of the column stays free under it: that is where the coming steps stand.
    if (here && programme) programme.scrollTop = here.offsetTop - programme.clientHeight / 2;
  }, [step]);
  return stand;
}
