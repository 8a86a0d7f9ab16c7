import type { TableSortPicture } from '../../../shared/activities/table-sort/picture.ts';
import { useWords } from '../../i18n/language.ts';
import { tableSortPictures } from '../../i18n/pictures-table-sort.ts';
import type { ValueOf } from '../../ui/charts/names.ts';
import { ValueLabel } from '../../ui/charts/ValueLabel.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './SharedList.module.css';

/** The same on a phone: every value with the tables that it lies on, most shared first. */
export function SharedList({ picture: { boards, values }, valueOf }: { picture: TableSortPicture; valueOf: ValueOf }) {
  const words = useWords(tableSortPictures);
  return (
    <div className={styles.values}>
      {values.map(({ value, tables, shared }) => (
        <div key={value} className={classes(styles.value, styles[shared])}>
          <ValueLabel value={valueOf(value)} />
          <span className={styles.tables}>{shared === 'all' && boards.length > 1 ? words.all : words.onTables(tables)}</span>
        </div>
      ))}
    </div>
  );
}
