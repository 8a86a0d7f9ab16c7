import type { Family } from '../../../shared/deck/deck.ts';
import { classes } from '../classes.ts';
import { KNOT } from './knot.ts';
import styles from './QualitySymbol.module.css';

type Props = { quality: Family; className?: string | undefined };

/**
 * Compass, knot, flame or dots: the sign of a quality in the colour of its surroundings.
 * Decoration beside the word; never the only carrier of meaning.
 */
export function QualitySymbol({ quality, className }: Props) {
  return (
    <svg className={classes(styles.symbol, className)} viewBox="0 0 24 24" aria-hidden="true">
      {DRAWINGS[quality]}
    </svg>
  );
}

const RING = [
  [20.2, 12],
  [17.8, 17.8],
  [12, 20.2],
  [6.2, 17.8],
  [3.8, 12],
  [6.2, 6.2],
  [12, 3.8],
  [17.8, 6.2],
] as const;

const DRAWINGS = {
  bekwaam: (
    <>
      <circle cx="12" cy="12" r="9.3" strokeWidth="1.9" />
      <path
        className={styles.solid}
        fillRule="evenodd"
        d="M16.9 7.1 10 10 7.1 16.9 14 14ZM12 10.75a1.25 1.25 0 1 0 0 2.5a1.25 1.25 0 1 0 0-2.5Z"
      />
    </>
  ),
  betrouwbaar: <path d={KNOT} strokeWidth="2.3" strokeLinejoin="round" />,
  betrokken: (
    <>
      <path
        strokeWidth="1.9"
        strokeLinejoin="round"
        d="M12.7 1.8c.5 4.2 5.9 6.3 5.9 12.3a6.6 6.6 0 0 1-13.2.3c0-3.2 1.7-5 3-6.5.2 1.6.8 2.6 1.7 3.1C10 8 10.6 4.5 12.7 1.8Z"
      />
      <path className={styles.solid} d="M12.3 12.2c.2 1.7 2.3 2.4 2.3 4.5a2.6 2.6 0 0 1-5.2 0c0-1.9 2.1-2.6 2.9-4.5Z" />
    </>
  ),
  none: (
    <g className={styles.solid}>
      <circle cx="12" cy="12" r="1.9" />
      {RING.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="1.5" />
      ))}
    </g>
  ),
};
