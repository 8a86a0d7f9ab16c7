/** Drags a card by its handle to a place on the board, with mouse, pen or finger. Tap and keys do the same; this is the third way. */
import { useRef, useState, type PointerEvent, type RefObject } from 'react';

export type Dragged = {
  readonly card: string;
  /** How far the card was drawn, px. */
  readonly y: number;
  /** The place it would get, from 0; null outside the board. */
  readonly over: number | null;
};

/** Near the edge of the window it scrolls along, this many px at a time. */
const EDGE = 90;
const SCROLL = 14;

/**
 * @param rows the list whose children are the places of the board.
 * @param onDrop a card was let go over a place, counted from 0.
 */
export function useDrag(
  rows: RefObject<HTMLElement | null>,
  onDrop: (card: string, place: number) => void,
): { readonly dragged: Dragged | null; readonly grip: (card: string) => Grip } {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const start = useRef(0);
  const grip = (card: string): Grip => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = event.clientY + window.scrollY;
      setDragged({ card, y: 0, over: placeAt(rows.current, event.clientY) });
    },
    onPointerMove: (event) => {
      if (dragged?.card !== card) return;
      if (event.clientY < EDGE) window.scrollBy(0, -SCROLL);
      if (event.clientY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
      setDragged({ card, y: event.clientY + window.scrollY - start.current, over: placeAt(rows.current, event.clientY) });
    },
    onPointerUp: () => {
      if (dragged?.card !== card) return;
      setDragged(null);
      if (dragged.over !== null) onDrop(card, dragged.over);
    },
    onPointerCancel: () => setDragged(null),
  });
  return { dragged, grip };
}

export type Grip = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
};

/** The place under this height of the window; above the first is the first, well under the last is none. */
function placeAt(list: HTMLElement | null, y: number): number | null {
  const boxes = [...(list?.children ?? [])].map((row) => row.getBoundingClientRect());
  const last = boxes.at(-1);
  if (!last || y > last.bottom + last.height / 2) return null;
  const at = boxes.findIndex((box) => y < box.bottom);
  return at < 0 ? boxes.length - 1 : at;
}
