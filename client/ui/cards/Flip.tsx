import { useReducedMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import type { ReactNode } from 'react';
import styles from './Flip.module.css';
import { turned } from './motion.ts';

type Props = {
  front: ReactNode;
  back: ReactNode;
  /** Place in the row at a reveal: cards turn one after the other. */
  index?: number;
};

/** A card that comes face down and turns over round its long axis, once, when it appears. With reduced motion it fades in. */
export function Flip({ front, back, index = 0 }: Props) {
  const reduced = useReducedMotion();
  const transition = turned(index, reduced);
  if (reduced) {
    return (
      <span className={styles.stage}>
        <m.span className={styles.side} initial={{ opacity: 0 }} animate={{ opacity: 1 }} transition={transition}>
          {front}
        </m.span>
      </span>
    );
  }
  return (
    <span className={styles.stage}>
      <m.span className={styles.card} initial={{ rotateY: 180 }} animate={{ rotateY: 0 }} transition={transition}>
        <span className={styles.side}>{front}</span>
        <span className={`${styles.side} ${styles.back}`} aria-hidden="true">
          {back}
        </span>
      </m.span>
    </span>
  );
}
