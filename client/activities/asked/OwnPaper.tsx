import type { ReactNode } from 'react';
import styles from './Asked.module.css';

type Props = { title?: string | undefined; children: ReactNode };

/** An own answer on a slip of paper, with what it answers above it. */
export function OwnPaper({ title, children }: Props) {
  return (
    <div className={styles.paper}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
