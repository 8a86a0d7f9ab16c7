/** Drag and drop of people on the plan, by one pair of listeners: whoever is dropped on a table sits there. */
import { useEffect, useRef, useState, type RefObject } from 'react';

/** Only our own people are dropped, nothing from outside the page. */
export const PERSON = 'application/x-goed-werk-person';

/** @returns the number of the table that somebody hangs over now, null when nobody does. */
export function useDrop(plan: RefObject<HTMLElement | null>, onSeat: (id: string, table: number) => void): number | null {
  const [over, setOver] = useState<number | null>(null);
  const latest = useRef(onSeat);
  useEffect(() => {
    latest.current = onSeat;
  });
  useEffect(() => {
    const element = plan.current;
    if (!element) return;
    const drag = (event: DragEvent): void => {
      const table = tableAt(event);
      setOver(table);
      if (table !== null && event.dataTransfer?.types.includes(PERSON)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const table = tableAt(event);
      const id = event.dataTransfer?.getData(PERSON) ?? '';
      setOver(null);
      if (table === null || id === '') return;
      event.preventDefault();
      latest.current(id, table);
    };
    const end = (): void => setOver(null);
    element.addEventListener('dragover', drag);
    element.addEventListener('drop', drop);
    element.addEventListener('dragend', end);
    return () => {
      element.removeEventListener('dragover', drag);
      element.removeEventListener('drop', drop);
      element.removeEventListener('dragend', end);
    };
  }, [plan]);
  return over;
}

function tableAt({ target }: DragEvent): number | null {
  const table = target instanceof Element ? target.closest<HTMLElement>('[data-table]')?.dataset['table'] : undefined;
  return table === undefined ? null : Number(table);
}
