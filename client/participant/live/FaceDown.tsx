import { Check } from 'lucide-react';
import { useReducedMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import { CardBack } from '../../ui/cards/CardBack.tsx';
import { dealt } from '../../ui/cards/motion.ts';
import styles from './FaceDown.module.css';

/** A card face down with a tick, and in words that it lies: chosen, not shown. */
export function FaceDown({ title, text }: { title: string; text: string }) {
  const reduced = useReducedMotion();
  return (
    <div className={styles.seal}>
      <m.div className={styles.card} aria-hidden="true" {...dealt(0, reduced)}>
        <div className={styles.turned}>
          <CardBack lifted />
          <span className={styles.tick}>
            <Check />
          </span>
        </div>
      </m.div>
      <div>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles.text}>{text}</p>
      </div>
    </div>
  );
}
