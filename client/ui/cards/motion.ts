/**
 * How cards move, as props for the elements of framer-motion/m. Spread them, e.g.
 * <m.li {...dealt(i, reduced)}>; `reduced` comes from useReducedMotion(): then everything is one short fade.
 */
import type { Transition } from 'framer-motion';

const EASE_OUT = [0.2, 0.8, 0.2, 1] as const;
const EASE_BOTH = [0.65, 0, 0.25, 1] as const;
const FADE = { initial: { opacity: 0 }, animate: { opacity: 1 }, exit: { opacity: 0 }, transition: { duration: 0.12 } } as const;

/** Cards come in from the lower edge, turned and lifted, 45 ms apart. */
export const dealt = (index: number, reduced: boolean | null) =>
  reduced
    ? FADE
    : ({
        initial: { opacity: 0, y: '60%', rotate: 6, scale: 1.04 },
        animate: { opacity: 1, y: 0, rotate: 0, scale: 1 },
        transition: { duration: 0.4, delay: Math.min(index, 24) * 0.045, ease: EASE_OUT },
      } as const);

/** Turning over round the long axis, from left to right at a reveal. */
export const turned = (index: number, reduced: boolean | null): Transition =>
  reduced ? { duration: 0.12 } : { duration: 0.4, delay: index * 0.12, ease: EASE_BOTH };
