import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './BottomBar.module.css';

type Props = {
  /** A line above the button: what is still missing, what can be changed later. */
  note?: ReactNode;
  /** On the bare table instead of a paper bar, when nothing scrolls under it. */
  bare?: boolean;
  /** The one main button, 56 px. */
  children: ReactNode;
};

/** Within thumb reach at the foot of the phone: the one next step. Put it last in the view. */
export function BottomBar({ note, bare = false, children }: Props) {
  return (
    <div className={classes(styles.bar, bare && styles.bare)}>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </div>
  );
}
