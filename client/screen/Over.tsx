import type { ReactNode } from 'react';
import styles from './Over.module.css';

/** A picture that takes all the room there is, over what stands along the lower edge: a tally, a line. */
export function Over({ foot, children }: { foot: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.over}>
      {children}
      {foot}
    </section>
  );
}
