import type { CSSProperties } from 'react';
import type { TableSortPicture } from '../../../shared/activities/table-sort/picture.ts';
import { useWords } from '../../i18n/language.ts';
import { tableSortPictures } from '../../i18n/pictures-table-sort.ts';
import type { ValueOf } from '../../ui/charts/names.ts';
import { ValueLabel } from '../../ui/charts/ValueLabel.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './SharedTable.module.css';

type Props = { picture: TableSortPicture; values: TableSortPicture['values']; valueOf: ValueOf };

/** Beyond so many tables a column each would be too narrow to read from the back row: then on how many it lies. */
const MOST_COLUMNS = 12;

/** Of the width, in hundredths: what all columns together take at most, and one of them, so that names and figures stay near. */
const ROOM = 62;
const WIDEST = 13;

/** Many boards in one: a row per value, most shared first, a column per table with the place that it got there. */
export function SharedTable({ picture: { boards, ranked }, values, valueOf }: Props) {
  const words = useWords(tableSortPictures);
  const columns = boards.length <= MOST_COLUMNS ? boards : [];
  const place = (cards: readonly string[], value: string) => {
    const at = cards.indexOf(value);
    return at < 0 ? '' : ranked ? at + 1 : '●';
  };
  return (
    <div className={styles.shared} style={{ '--c-cell': `${Math.min(WIDEST, ROOM / Math.max(1, columns.length))}%` } as CSSProperties}>
      {columns.length > 0 && (
        <div className={classes(styles.row, styles.head)}>
          <span className={styles.name}>{words.tables}</span>
          {columns.map(({ table }) => (
            <span key={table} className={styles.number}>
              {table}
            </span>
          ))}
        </div>
      )}
      {values.map(({ value, tables, shared }) => (
        <div key={value} className={classes(styles.row, shared === 'all' && styles.all)}>
          <span className={styles.name}>
            <ValueLabel value={valueOf(value)} />
          </span>
          {columns.map(({ table, cards }) => (
            <span key={table} className={classes(styles.cell, cards.includes(value) && styles.on, shared === 'one' && styles.one)}>
              {place(cards, value)}
            </span>
          ))}
          {columns.length === 0 && <span className={styles.count}>{words.ofTables(tables.length, boards.length)}</span>}
        </div>
      ))}
    </div>
  );
}
