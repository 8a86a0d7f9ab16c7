import type { CSSProperties } from 'react';
import type { Family } from '../../../shared/deck/deck.ts';
import { classes } from '../classes.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartProps } from './names.ts';
import steps from './heat.module.css';
import styles from './SideBySide.module.css';
import { ValueLabel } from './ValueLabel.tsx';

export type SideCell = {
  /** Of the people of its column, 0 to 1; null is not shown. */
  readonly share: number | null;
  /** What stands in it: "12", "40 %", "12+". */
  readonly text: string;
};

type Props = ChartProps & {
  /** One per group that is compared; `strong` for all together. */
  columns: readonly { readonly id: string; readonly label: string; readonly sub?: string; readonly strong?: boolean }[];
  rows: readonly { readonly id: string; readonly title: string; readonly quality: Family | null; readonly cells: readonly SideCell[] }[];
  /** Head of the row heads. */
  head: string;
  /** How many rows to draw; the table has all. */
  limit?: number;
};

/** Groups beside each other: a column each, darker where more of its own people are; the figure stands in every cell. */
export function SideBySide({ columns, rows, head, limit = 8, ...frame }: Props) {
  const drawn = rows.slice(0, limit);
  const most = Math.max(0.01, ...drawn.flatMap(({ cells }) => cells.map(({ share }) => share ?? 0)));
  const room = { '--c-columns': columns.length } as CSSProperties;
  return (
    <ChartFrame
      {...frame}
      columns={[head, ...columns.map(({ label, sub }) => (sub ? `${label}, ${sub}` : label))]}
      rows={rows.map(({ title, cells }) => ({
        head: title.replaceAll('\u00ad', ''),
        cells: cells.map(({ share, text }) => (share === null ? frame.table.hidden : text)),
      }))}
    >
      <div className={styles.grid} style={room}>
        <div className={styles.row}>
          <span className={styles.name} />
          {columns.map(({ id, label, sub, strong }) => (
            <span key={id} className={classes(styles.column, strong && styles.strong)}>
              {label}
              {sub && <small>{sub}</small>}
            </span>
          ))}
        </div>
        {drawn.map(({ id, title, quality, cells }) => (
          <div key={id} className={styles.row}>
            <span className={styles.name}>
              {quality ? <ValueLabel value={{ title, quality }} /> : <span className={styles.plain}>{title}</span>}
            </span>
            {cells.map(({ share, text }, i) => (
              <span
                key={columns[i]?.id ?? i}
                className={classes(styles.cell, steps[`step${stepOf(share, most)}`], columns[i]?.strong && styles.strong)}
              >
                {share === null ? '·' : text}
              </span>
            ))}
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}

/** Five steps from none to the largest share in the picture. */
function stepOf(share: number | null, most: number): 0 | 1 | 2 | 3 | 4 {
  const of = (share ?? 0) / most;
  if (of === 0) return 0;
  if (of < 0.34) return 1;
  if (of < 0.52) return 2;
  return of < 0.8 ? 3 : 4;
}
