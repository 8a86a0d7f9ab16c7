import { ChartFrame } from './ChartFrame.tsx';
import styles from './Divided.module.css';
import type { ChartProps, ValueOf } from './names.ts';
import { ValueLabel } from './ValueLabel.tsx';

type Props = ChartProps & {
  /** Ids of the most divided values, most divided first. */
  divided: readonly string[];
  /** The heat table of the picture; the rows of the divided values are drawn. */
  heat: readonly { readonly value: string; readonly counts: readonly (number | null)[] }[];
  /** Piles from most to least. */
  piles: readonly string[];
  pileOf: (pile: string) => string;
  valueOf: ValueOf;
  columns: { readonly value: string };
};

const HIDDEN_WIDTH = 2.5; // a count that is not shown gets a small cell of its own

/** Where the room is divided: who lays a value high to the right of the line, who lays it low to the left. No verdict. */
export function Divided({ divided, heat, piles, pileOf, valueOf, columns, ...frame }: Props) {
  const drawn = divided.flatMap((id) => heat.filter((row) => row.value === id)).slice(0, 4);
  const half = Math.floor(piles.length / 2);
  const low = piles
    .map((_, i) => i)
    .slice(piles.length - half)
    .toReversed();
  const high = piles
    .map((_, i) => i)
    .slice(0, half)
    .toReversed();
  const width = (count: number | null | undefined) => count ?? HIDDEN_WIDTH;
  const side = (counts: readonly (number | null)[], indices: readonly number[]) => indices.reduce((sum, i) => sum + width(counts[i]), 0);
  const lowMost = Math.max(1, ...drawn.map((row) => side(row.counts, low)));
  const highMost = Math.max(1, ...drawn.map((row) => side(row.counts, high)));
  const columnsOf = { gridTemplateColumns: `${lowMost}fr ${highMost}fr` };
  const toneOf = (i: number) => (i < half ? ['most', 'more'][Math.min(i, 1)] : ['least', 'less'][Math.min(piles.length - 1 - i, 1)])!;
  const cells = (counts: readonly (number | null)[], indices: readonly number[], most: number, name: string) => (
    <div className={`${styles.side} ${styles[name]}`}>
      {indices.map(
        (i) =>
          counts[i] !== 0 && (
            <span key={i} className={`${styles.cell} ${styles[toneOf(i)]}`} style={{ width: `${(100 * width(counts[i])) / most}%` }}>
              {counts[i] ?? '·'}
            </span>
          ),
      )}
    </div>
  );
  const key = (indices: readonly number[], name: string) => (
    <div className={`${styles.side} ${styles[name]} ${styles.key}`}>
      {indices.map((i) => (
        <span key={i}>
          <i className={styles[toneOf(i)]} />
          {pileOf(piles[i]!)}
        </span>
      ))}
    </div>
  );
  return (
    <ChartFrame
      {...frame}
      columns={[columns.value, ...piles.map(pileOf)]}
      rows={drawn.map((row) => ({ head: valueOf(row.value).title, cells: row.counts.map((count) => count ?? frame.table.hidden) }))}
    >
      <div className={styles.chart}>
        <div className={styles.row}>
          <span />
          <div className={styles.bars} style={columnsOf}>
            {key(low, 'low')}
            {key(high, 'high')}
          </div>
        </div>
        {drawn.map((row) => (
          <div key={row.value} className={styles.row}>
            <ValueLabel value={valueOf(row.value)} />
            <div className={styles.bars} style={columnsOf}>
              {cells(row.counts, low, lowMost, 'low')}
              {cells(row.counts, high, highMost, 'high')}
            </div>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}
