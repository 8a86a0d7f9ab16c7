import { classes } from '../classes.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartProps } from './names.ts';
import styles from './TextBars.module.css';

type Props = ChartProps & {
  /** Texts with how many people were for it, most first. `above` is a word or two over the text. */
  rows: readonly { readonly id: string; readonly text: string; readonly above?: string | undefined; readonly count: number }[];
  columns: { readonly text: string; readonly count: string };
  /** How many to draw; the table has all. */
  limit?: number;
  /** Nearer to each other, without the words over a text. */
  close?: boolean;
};

/** Sentences that people wrote, each with a bar under it: what drew the most dots or support. */
export function TextBars({ rows, columns, limit = rows.length, close = false, ...frame }: Props) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ChartFrame
      {...frame}
      columns={[columns.text, columns.count]}
      rows={rows.map(({ text, above, count }) => ({ head: above ? `${above}: ${text}` : text, cells: [count] }))}
    >
      <ol className={classes(styles.rows, close && styles.close)}>
        {rows.slice(0, limit).map(({ id, text, above, count }) => (
          <li key={id} className={styles.row}>
            <b className={styles.count}>{count}</b>
            <span className={styles.words}>
              {above && <span className={styles.above}>{above}</span>}
              <span className={styles.text}>{text}</span>
              <span className={styles.meter}>
                <span style={{ width: `${(100 * count) / most}%` }} />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </ChartFrame>
  );
}
