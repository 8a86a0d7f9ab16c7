import { classes } from '../classes.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartProps } from './names.ts';
import styles from './Ranked.module.css';

type Row = {
  readonly id: string;
  readonly text: string;
  readonly dots: number;
  /** What belongs to it, in smaller type under it. */
  readonly under?: readonly string[];
};
type Props = ChartProps & {
  /** Most dots first. */
  rows: readonly Row[];
  columns: { readonly item: string; readonly dots: string };
  /** Rows of the table, where it tells more than the drawing. */
  table: ChartProps['table'];
  numbers?: readonly { readonly head: string; readonly cells: readonly (string | number)[] }[];
};

/** Sentences in the order of their dots, every dot drawn. Words first: the sentence is what counts. */
export function Ranked({ rows, columns, numbers, ...frame }: Props) {
  const most = Math.max(1, ...rows.map(({ dots }) => dots));
  return (
    <ChartFrame
      {...frame}
      columns={[columns.item, columns.dots]}
      rows={numbers ?? rows.map(({ text, dots }) => ({ head: text, cells: [dots] }))}
    >
      <ol className={styles.rows}>
        {rows.map(({ id, text, dots, under = [] }) => (
          <li key={id} className={classes(styles.row, dots === most && styles.top)}>
            <b className={styles.count}>{dots}</b>
            <span className={styles.words}>
              <span className={styles.text}>{text}</span>
              {under.map((line) => (
                <span key={line} className={styles.under}>
                  {line}
                </span>
              ))}
              <span className={styles.track}>
                {dots > 0 && (
                  <span
                    className={styles.dots}
                    style={{
                      width: `${(100 * dots) / most}%`,
                      maxWidth: `calc(${dots} * var(--dot-room))`,
                      backgroundSize: `calc(100% / ${dots}) 100%`,
                    }}
                  />
                )}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </ChartFrame>
  );
}
