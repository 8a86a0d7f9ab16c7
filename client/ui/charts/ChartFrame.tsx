import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './ChartFrame.module.css';
import { ChartTable, type TableRow } from './ChartTable.tsx';
import type { ChartProps } from './names.ts';

type Props = ChartProps & {
  columns: readonly string[];
  rows: readonly TableRow[];
  /** The drawing; hidden from screen readers, which get the table. */
  children: ReactNode;
};

/**
 * Around every chart: the finding as title, the drawing, a note, the same numbers as a table. The drawing measures itself
 * in the width of the frame (--c-s, --c-m, --c-l), so it is one drawing on phone, console and screen.
 * Set --title-room to keep the corner of the screen free.
 */
export function ChartFrame({ title, sub, note, level = 2, compact = false, table, columns, rows, children }: Props) {
  const Title = `h${level}` as const;
  const numbers = <ChartTable caption={table.caption} columns={columns} rows={rows} hidden={!table.toggle} />;
  return (
    <figure className={classes(styles.frame, compact && styles.compact)}>
      <div className={styles.inside}>
        <figcaption className={styles.head}>
          <Title className={styles.title} tabIndex={-1}>
            {title}
          </Title>
          {sub && <p className={styles.sub}>{sub}</p>}
        </figcaption>
        <div className={styles.drawing} aria-hidden="true">
          {children}
        </div>
        {note && <p className={styles.note}>{note}</p>}
        {table.toggle ? (
          <details className={styles.details}>
            <summary>{table.toggle}</summary>
            {numbers}
          </details>
        ) : (
          numbers
        )}
      </div>
    </figure>
  );
}
