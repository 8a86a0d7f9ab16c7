import { classes } from '../classes.ts';
import styles from './ChartTable.module.css';

export type TableRow = { readonly head: string; readonly cells: readonly (string | number)[] };

type Props = {
  caption: string;
  /** Name of every column, the column of row heads included. */
  columns: readonly string[];
  rows: readonly TableRow[];
  /** Read out by screen readers only. */
  hidden?: boolean;
};

/** The numbers of a chart as a table: on the phone, under a drawing, and for who listens. */
export function ChartTable({ caption, columns, rows, hidden = false }: Props) {
  return (
    <div className={hidden ? 'visually-hidden' : styles.scroller} {...(!hidden && { role: 'region', 'aria-label': caption, tabIndex: 0 })}>
      <table className={classes('num', styles.table)}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={i} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, k) => (
                <td key={k} className={typeof cell === 'number' ? styles.figure : styles.word}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
