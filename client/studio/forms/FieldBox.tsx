import type { ReactNode } from 'react';
import styles from './Form.module.css';

/** A field with what stands under it. */
export function FieldBox({ children }: { children: ReactNode }) {
  return <div className={styles.field}>{children}</div>;
}
