import { useMemo } from 'react';
import { encode } from 'uqr';
import { classes } from '../classes.ts';
import styles from './QrCode.module.css';

type Props = {
  /** The address to open. */
  value: string;
  /** Read out: what scanning does. */
  title: string;
  className?: string | undefined;
};

/** A QR code as wide as its parent: always dark on white, with a quiet zone of four, in both themes. */
export function QrCode({ value, title, className }: Props) {
  const { size, d } = useMemo(() => drawing(value), [value]);
  return (
    <span className={classes(styles.code, className)}>
      <span className="visually-hidden">{title}</span>
      <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden="true">
        <path className={styles.modules} d={d} />
      </svg>
    </span>
  );
}

/** Rows of dark modules as one path: a run of n modules is one bar. */
function drawing(value: string) {
  const { size, data } = encode(value, { ecc: 'M', border: 4 });
  let d = '';
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const start = x;
      while (x < size && row[x]) x++;
      d += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  });
  return { size, d };
}
