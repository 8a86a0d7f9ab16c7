import { useEffect, useRef, useState, type ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import styles from './Frame.module.css';

type Props = {
  shape: 'phone' | 'screen' | 'paper';
  /** Said in the place of the picture; the card itself is read in its fields. */
  label: string;
  /** Told whenever it may have changed. */
  onOverflow: (overflows: boolean) => void;
  /** Only this card of the picture counts, by the id that its place carries. */
  watched?: string | undefined;
  children: ReactNode;
};

/** Width and height at which each is drawn, px of CSS: a phone, the screen as on the boards, A4 at 96 px an inch. */
const SIZES = { phone: [390, 844], screen: [1280, 720], paper: [794, 1123] } as const;

/** Nothing inside takes the focus, so the window itself does, to be scrolled by key. */
const BY_KEY = { tabIndex: 0 };

/** A small, true picture: drawn at its real size, then scaled to the pane. Longer than the frame scrolls, as it does in the hand. */
export function Frame({ shape, label, onOverflow, watched, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const scale = useScale(box, SIZES[shape][0]);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const whole = content.current;
      const looked = watched === undefined ? whole : whole?.querySelector<HTMLElement>(`[data-front="${CSS.escape(watched)}"]`);
      onOverflow(Boolean(looked && overflows(looked)));
    });
    return () => cancelAnimationFrame(frame);
  });
  return (
    <div className={classes(styles.frame, styles[shape])}>
      <div ref={box} className={styles.box}>
        <div className={styles.window} style={{ transform: `scale(${scale})` }} role="group" aria-label={label} {...BY_KEY}>
          <div ref={content} className={styles.content} inert aria-hidden="true">
            {children}
          </div>
        </div>
      </div>
    </div>
  );
}

function useScale(box: { readonly current: HTMLElement | null }, width: number): number {
  const [scale, setScale] = useState(0.5);
  useEffect(() => {
    if (!box.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => entry && setScale(entry.contentRect.width / width));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box, width]);
  return scale;
}

/** Does something inside lose text over its lower edge? Looks at boxes that clip; the window itself scrolls and loses nothing. */
function overflows(content: HTMLElement): boolean {
  const clipped = [...content.querySelectorAll<HTMLElement>('span, div, li')].filter(
    (each) => each.scrollHeight > each.clientHeight + 2 && each.clientHeight > 8 && each.textContent !== '',
  );
  return clipped.some((each) => {
    const { overflowY, overflowClipMargin, webkitLineClamp } = getComputedStyle(each);
    // A source that ends in an ellipsis says so itself; some boxes let a little show over their edge.
    if (!/clip|hidden/.test(overflowY) || /^\d/.test(webkitLineClamp)) return false;
    return each.scrollHeight > each.clientHeight + 2 + (Number.parseFloat(overflowClipMargin) || 0);
  });
}
