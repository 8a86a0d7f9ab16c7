import { ChartFrame } from './ChartFrame.tsx';
import type { ChartProps, ValueOf } from './names.ts';
import styles from './NeverChosen.module.css';
import { ValueLabel } from './ValueLabel.tsx';

type Props = ChartProps & {
  /** Values that nobody put on the first pile. */
  values: readonly string[];
  valueOf: ValueOf;
  columns: { readonly value: string; readonly quality: string };
  qualityOf: (quality: ReturnType<ValueOf>['quality']) => string;
  /** How many places to draw; the table has all. */
  limit?: number;
  /** "en nog 4": said for those beyond the limit. */
  more?: (count: number) => string;
};

/** Empty places on the table: values that nobody put first. The quietest picture; what is missing tells something too. */
export function NeverChosen({ values, valueOf, columns, qualityOf, limit = 8, more, ...frame }: Props) {
  const rows = values.map((value) => ({ head: valueOf(value).title, cells: [qualityOf(valueOf(value).quality)] }));
  const beyond = values.length - limit;
  return (
    <ChartFrame {...frame} columns={[columns.value, columns.quality]} rows={rows}>
      <div className={styles.places}>
        {values.slice(0, limit).map((value) => (
          <div key={value} className={styles.place}>
            <ValueLabel value={valueOf(value)} />
          </div>
        ))}
        {beyond > 0 && more && <div className={styles.more}>{more(beyond)}</div>}
      </div>
    </ChartFrame>
  );
}
