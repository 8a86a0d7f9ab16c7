import { ChartFrame } from './ChartFrame.tsx';
import styles from './LensShift.module.css';
import type { ChartProps, ValueOf } from './names.ts';
import { ValueLabel } from './ValueLabel.tsx';

type Props = ChartProps & {
  /** Count on the first pile under each lens, largest difference first. */
  shifts: readonly { readonly value: string; readonly from: number; readonly to: number }[];
  valueOf: ValueOf;
  /** Also the key above the drawing: the names of the two lenses. */
  columns: { readonly value: string; readonly from: string; readonly to: string };
  limit?: number;
};

/** What shifts between two lenses: an open dot for the first, a full dot for the second, a thread of gold between. */
export function LensShift({ shifts, valueOf, columns, limit = 8, ...frame }: Props) {
  const drawn = shifts.slice(0, limit);
  const most = Math.max(1, ...drawn.flatMap(({ from, to }) => [from, to]));
  const at = (count: number) => `${(100 * count) / most}%`;
  return (
    <ChartFrame
      {...frame}
      columns={[columns.value, columns.from, columns.to]}
      rows={shifts.map(({ value, from, to }) => ({ head: valueOf(value).title, cells: [from, to] }))}
    >
      <div className={styles.rows}>
        <p className={styles.key}>
          <span>
            <i className={styles.open} />
            {columns.from}
          </span>
          <span>
            <i className={styles.full} />
            {columns.to}
          </span>
        </p>
        {drawn.map(({ value, from, to }) => (
          <div key={value} className={styles.row}>
            <ValueLabel value={valueOf(value)} />
            <span className={styles.track}>
              <span className={styles.scale}>
                <span className={styles.thread} style={{ left: at(Math.min(from, to)), width: at(Math.abs(to - from)) }} />
                <span className={`${styles.dot} ${styles.open}`} style={{ left: at(from) }}>
                  <span className={to >= from ? styles.before : styles.after}>{from}</span>
                </span>
                <span className={`${styles.dot} ${styles.full}`} style={{ left: at(to) }}>
                  {to !== from && <b className={to > from ? styles.after : styles.before}>{to}</b>}
                </span>
              </span>
            </span>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}
