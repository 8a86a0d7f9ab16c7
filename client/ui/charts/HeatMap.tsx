import { ChartFrame } from './ChartFrame.tsx';
import steps from './heat.module.css';
import styles from './HeatMap.module.css';
import type { ChartProps, ValueOf } from './names.ts';
import { ValueLabel } from './ValueLabel.tsx';

type Props = ChartProps & {
  /** All values, heaviest first; a count per pile. */
  heat: readonly { readonly value: string; readonly counts: readonly (number | null)[] }[];
  /** Piles from most to least. */
  piles: readonly string[];
  pileOf: (pile: string) => string;
  valueOf: ValueOf;
  columns: { readonly value: string };
  /** Ids of the rows to draw, the first eight when left out; the table has all. */
  rows?: readonly string[];
};

/** How the cards lie: how many people laid which value on which pile. The figure stands in every cell. */
export function HeatMap({ heat, piles, pileOf, valueOf, columns, rows, ...frame }: Props) {
  const drawn = rows ? heat.filter((row) => rows.includes(row.value)) : heat.slice(0, 8);
  const most = Math.max(1, ...drawn.flatMap((row) => row.counts.map((count) => count ?? 0)));
  return (
    <ChartFrame
      {...frame}
      columns={[columns.value, ...piles.map(pileOf)]}
      rows={heat.map((row) => ({ head: valueOf(row.value).title, cells: row.counts.map((count) => count ?? frame.table.hidden) }))}
    >
      <div className={styles.heat}>
        <div className={styles.row}>
          <span className={styles.name} />
          {piles.map((pile) => (
            <span key={pile} className={styles.pile}>
              {pileOf(pile)}
            </span>
          ))}
        </div>
        {drawn.map((row) => (
          <div key={row.value} className={styles.row}>
            <span className={styles.name}>
              <ValueLabel value={valueOf(row.value)} />
            </span>
            {row.counts.map((count, i) => (
              <span key={piles[i]} className={`${styles.cell} ${steps[`step${stepOf(count, most)}`]}`}>
                {count ?? '·'}
              </span>
            ))}
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}

/** Five steps from none to the largest count in the picture. */
function stepOf(count: number | null, most: number): 0 | 1 | 2 | 3 | 4 {
  const share = (count ?? 0) / most;
  if (share === 0) return 0;
  if (share < 0.34) return 1;
  if (share < 0.52) return 2;
  return share < 0.8 ? 3 : 4;
}
