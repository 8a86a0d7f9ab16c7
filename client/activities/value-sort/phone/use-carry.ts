import { useRef, useState, type PointerEvent } from 'react';
import type { Way } from './flights.ts';

/** A finger that trembles does not carry anything yet, CSS pixels. */
const TREMBLE = 4;

type Carry = {
  /** Whether the card may be taken up now. */
  readonly may: boolean;
  /** Held over this point of the window; null when it is let go. */
  readonly onOver: (at: Way | null) => void;
  /** Let go at this point of the window, so far from its place. */
  readonly onDrop: (at: Way, carried: Way) => void;
};

/**
 * Carries one card with a finger or a mouse. It follows without a render for each step, and is back in its place when it is let go:
 * who takes it on from there knows how far it was carried.
 */
export function useCarry({ may, onOver, onDrop }: Carry) {
  const start = useRef<(Way & { carried: boolean }) | null>(null);
  const [held, setHeld] = useState(false);

  const letGo = (event: PointerEvent<HTMLElement>, dropped: boolean) => {
    const from = start.current;
    start.current = null;
    if (!from?.carried) return;
    event.currentTarget.style.translate = '';
    setHeld(false);
    onOver(null);
    if (dropped) onDrop({ x: event.clientX, y: event.clientY }, { x: event.clientX - from.x, y: event.clientY - from.y });
  };
  return {
    held,
    hands: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (!may || event.button !== 0 || !event.isPrimary) return;
        start.current = { x: event.clientX, y: event.clientY, carried: false };
        event.currentTarget.setPointerCapture?.(event.pointerId);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const from = start.current;
        if (!from || !event.isPrimary) return;
        const [x, y] = [event.clientX - from.x, event.clientY - from.y];
        if (!from.carried && Math.hypot(x, y) < TREMBLE) return;
        from.carried = true;
        setHeld(true);
        event.currentTarget.style.translate = `${x}px ${y}px`;
        onOver({ x: event.clientX, y: event.clientY });
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => letGo(event, true),
      onPointerCancel: (event: PointerEvent<HTMLElement>) => letGo(event, false),
    },
  };
}
