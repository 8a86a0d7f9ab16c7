import { classes } from '../classes.ts';
import styles from './ProgressDashes.module.css';

type Props = {
  total: number;
  /** The part we are in, counted from 1. */
  current: number;
  /** How far in this part, from 0 to 1. */
  part?: number;
  /** In words: "Onderdeel 2 van 6". */
  label: string;
};

/** Where we are in the programme: one dash per part. At the top of the phone. */
export function ProgressDashes({ total, current, part = 0.5, label }: Props) {
  return (
    <div className={styles.dashes}>
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: total }, (_, i) => (
        <span key={i} aria-hidden="true" className={classes(styles.dash, i + 1 < current && styles.done)}>
          {i + 1 === current && <span className={styles.now} style={{ width: `${Math.round(part * 100)}%` }} />}
        </span>
      ))}
    </div>
  );
}
