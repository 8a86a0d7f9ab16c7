import { useEffect, useRef } from 'react';

export type Shortcut = 'next' | 'back' | 'hide' | 'pause' | 'timer' | 'help';

const KEYS: Readonly<Record<string, Shortcut>> = {
  ' ': 'next',
  Enter: 'next',
  ArrowRight: 'next',
  b: 'back',
  h: 'hide',
  p: 'pause',
  t: 'timer',
  '?': 'help',
};

/** Does this element use keys for itself? Then they are its own, not the console's. */
function usesKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable="true"], [role="slider"]')) return true;
  return KEYS[key] === 'next' && target.closest('button, a[href], summary, label, [role="button"], [tabindex="0"]') !== null;
}

/**
 * A button that was pressed with the mouse is put down at once. Otherwise the space bar after a click on Back would go back again,
 * while the large button says that it goes on. Whoever comes by key, or by assistive technology, keeps the button in hand.
 */
function putDown({ target }: MouseEvent): void {
  const held = document.activeElement;
  if (!(held instanceof HTMLButtonElement && target instanceof Node && held.contains(target))) return;
  // The large button does what the space bar does anyway, and in a dialog the space bar is not the console's.
  if (held.getAttribute('aria-keyshortcuts') !== 'Space' && !held.closest('dialog')) held.blur();
}

/**
 * Keys of the console: never while somebody types, has a button in hand or reads a dialog.
 * @param on may be turned off (WCAG 2.1.4: single keys get in the way of speech input).
 */
export function useShortcuts(on: boolean, run: (shortcut: Shortcut) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!on) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const shortcut = KEYS[key];
      if (!shortcut || usesKeys(event.target, key) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current(shortcut);
    };
    let byMouse = false;
    const down = ({ pointerType }: PointerEvent): void => void (byMouse = pointerType === 'mouse');
    const clicked = (event: MouseEvent): void => {
      if (byMouse) putDown(event);
      byMouse = false;
    };
    document.addEventListener('keydown', pressed);
    document.addEventListener('pointerdown', down);
    document.addEventListener('click', clicked);
    return () => {
      document.removeEventListener('keydown', pressed);
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('click', clicked);
    };
  }, [on]);
}
