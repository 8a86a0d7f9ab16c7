import type { CSSProperties } from 'react';
import type { Quality } from '../../../shared/deck/deck.ts';
import type { Spread } from '../../../shared/activities/scale.ts';
import { QualitySymbol } from '../cards/QualitySymbol.tsx';
import { classes } from '../classes.ts';
import { qualityClass } from '../quality-class.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartProps } from './names.ts';
import styles from './ScaleSpread.module.css';

export type ScaleRow = {
  readonly id: string;
  /** Beside its bars; left out when the title says it. */
  readonly label?: string;
  readonly quality?: Quality;
  readonly first: Spread;
  /** The same people asked again. */
  readonly second: Spread | null;
};

type Props = ChartProps & {
  rows: readonly ScaleRow[];
  /** What 1 means, and the last figure. */
  ends: readonly [string, string];
  columns: {
    /** Head of the row heads. */
    readonly row: string;
    readonly figure: (n: number) => string;
    readonly passed: string;
    /** Both with a second rating only. */
    readonly first: string;
    readonly second: string;
  };
};

/** How answers spread over the figures of a scale: a row of columns, one per figure, with the number of people on top of each. */
export function ScaleSpread({ rows, ends, columns, ...frame }: Props) {
  const steps = rows[0]?.first.counts.length ?? 0;
  const again = rows.some(({ second }) => second !== null);
  const most = Math.max(1, ...rows.flatMap(({ first, second }) => [...first.counts, ...(second?.counts ?? [])]));
  const figures = Array.from({ length: steps }, (_, i) => i + 1);
  return (
    <ChartFrame {...frame} columns={[columns.row, ...figures.map(columns.figure), columns.passed]} rows={tableRows(rows, columns)}>
      <div className={classes(styles.rows, rows.length === 1 && styles.alone)}>
        {again && (
          <p className={styles.key}>
            <span className={classes(styles.sample, styles.first)} />
            {columns.first}
            <span className={classes(styles.sample, styles.second)} />
            {columns.second}
          </p>
        )}
        {rows.map(({ id, label, quality, first, second }) => (
          <div key={id} className={classes(styles.row, label !== undefined && styles.named, quality && qualityClass(quality))}>
            {label !== undefined && (
              <span className={styles.name}>
                {quality && <QualitySymbol quality={quality} className={styles.symbol} />}
                {label}
              </span>
            )}
            <div className={styles.steps}>
              {figures.map((n) => (
                <span key={n} className={styles.step}>
                  <Column count={first.counts[n - 1] ?? 0} most={most} tone={second ? 'first' : 'second'} />
                  {second && <Column count={second.counts[n - 1] ?? 0} most={most} tone="second" />}
                </span>
              ))}
            </div>
          </div>
        ))}
        <div className={classes(styles.row, rows.some(({ label }) => label !== undefined) && styles.named, styles.axis)}>
          {rows.some(({ label }) => label !== undefined) && <span className={styles.name} />}
          <div>
            <div className={styles.figures}>
              {figures.map((n) => (
                <span key={n}>{n}</span>
              ))}
            </div>
            <p className={styles.ends}>
              <span>{ends[0]}</span>
              <span>{ends[1]}</span>
            </p>
          </div>
        </div>
      </div>
    </ChartFrame>
  );
}

function Column({ count, most, tone }: { count: number; most: number; tone: 'first' | 'second' }) {
  return (
    <span className={styles.column}>
      {count > 0 && <b className={styles.count}>{count}</b>}
      <span
        className={classes(styles.bar, styles[tone], count === 0 && styles.nobody)}
        style={{ '--c-share': count / most } as CSSProperties}
      />
    </span>
  );
}

function tableRows(rows: Props['rows'], { row, first, second }: Props['columns']) {
  return rows.flatMap((each) => {
    const name = each.label ?? row;
    const cells = ({ counts, passed }: Spread) => [...counts, passed];
    if (!each.second) return [{ head: name, cells: cells(each.first) }];
    return [
      { head: `${name}, ${first}`, cells: cells(each.first) },
      { head: `${name}, ${second}`, cells: cells(each.second) },
    ];
  });
}
