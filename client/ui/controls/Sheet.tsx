import { useId, type ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './Sheet.module.css';

type Props = { title: string; className?: string | undefined; children: ReactNode };

/** One subject of a page that leads to many: a sheet of paper with its heading. */
export function Sheet({ title, className, children }: Props) {
  const id = useId();
  return (
    <section className={classes(styles.sheet, className)} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
