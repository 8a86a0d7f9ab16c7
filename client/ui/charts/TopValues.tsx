import { CardBack } from '../cards/CardBack.tsx';
import { Flip } from '../cards/Flip.tsx';
import { ValueCard } from '../cards/ValueCard.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartProps, ValueOf } from './names.ts';
import styles from './TopValues.module.css';

type Props = ChartProps & {
  /** Values by count on the first pile, most first. */
  top: readonly { readonly value: string; readonly count: number | null }[];
  /** Boards that count. */
  people: number;
  valueOf: ValueOf;
  columns: { readonly value: string; readonly count: string };
  /** How many cards to draw; the table has all. */
  limit?: number;
};

/** What the room puts on top: the cards themselves are the chart. They turn over one by one, but not in a small preview. */
export function TopValues({ top, people, valueOf, columns, limit = 4, ...frame }: Props) {
  const rows = top.map(({ value, count }) => ({ head: valueOf(value).title, cells: [count ?? frame.table.hidden] }));
  const cardOf = (value: string) => <ValueCard card={{ id: value, ...valueOf(value) }} qualityLabel="" size="poster" />;
  return (
    <ChartFrame {...frame} columns={[columns.value, columns.count]} rows={rows}>
      <div className={styles.cards}>
        {top.slice(0, limit).map(({ value, count }, i) => (
          <div key={value} className={styles.one}>
            <div className={styles.card}>
              {frame.compact ? cardOf(value) : <Flip index={i} front={cardOf(value)} back={<CardBack />} />}
            </div>
            <b className={styles.count}>{count ?? '·'}</b>
            <span className={styles.meter}>
              <span style={{ width: `${people > 0 ? (100 * (count ?? 0)) / people : 0}%` }} />
            </span>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}
