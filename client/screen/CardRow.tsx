import { useReducedMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import { CardBack } from '../ui/cards/CardBack.tsx';
import { dealt } from '../ui/cards/motion.ts';
import styles from './CardRow.module.css';

/** Cards that still can be told apart from the back row; the figure beside them has the rest. */
const MOST = 64;
const PER_ROW = 32;

type Props = {
  /** One card for everybody who is in, or who has chosen. */
  count: number;
  /** All in one row. */
  single?: boolean;
};

/** Cards laid face down in a row, each with a few degrees of its own. Decoration: the count stands beside it in words. */
export function CardRow({ count, single = false }: Props) {
  const reduced = useReducedMotion();
  const shown = Math.min(count, MOST);
  const rows = shown > PER_ROW / 2 && !single ? [Math.ceil(shown / 2), Math.floor(shown / 2)] : [shown];
  return (
    <div className={styles.rows} aria-hidden="true">
      {rows.map((length, row) => (
        <div key={row} className={styles.row}>
          {Array.from({ length }, (_, i) => (
            <m.span key={i} className={styles.place} {...dealt(0, reduced)}>
              <span className={styles.card} style={{ rotate: `${turn(i + row * PER_ROW)}deg` }}>
                <CardBack simple />
              </span>
            </m.span>
          ))}
        </div>
      ))}
    </div>
  );
}

/** The same place always lies the same way: between -3 and 3 degrees. */
const turn = (place: number): number => ((place * 37) % 13) / 2 - 3;
