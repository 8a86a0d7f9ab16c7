import { useReducedMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import type { ReactNode } from 'react';
import styles from './Flip.module.css';
import { turned } from './motion.ts';

type Props = {
  /** Face up shows the front. */
  up: boolean;
  front: ReactNode;
  back: ReactNode;
  /** Place in the row at a reveal: cards turn one after the other. */
  index?: number;
};

/** A card that turns over round its long axis; at the half-way point back becomes front. With reduced motion it fades. */
export function Flip({ up, front, back, index = 0 }: Props) {
  const reduced = useReducedMotion();
  const transition = turned(index, reduced);
  if (reduced) {
    return (
      <span className={styles.stage}>
        <m.span key={String(up)} className={styles.side} initial={{ opacity: 0 }} animate={{ opacity: 1 }} transition={transition}>
          {up ? front : back}
        </m.span>
      </span>
    );
  }
  return (
    <span className={styles.stage}>
      <m.span className={styles.card} initial={false} animate={{ rotateY: up ? 0 : 180 }} transition={transition}>
        <span className={styles.side} aria-hidden={!up}>{front}</span>
        <span className={`${styles.side} ${styles.back}`} aria-hidden={up}>{back}</span>
      </m.span>
    </span>
  );
}
