import type { CSSProperties } from 'react';
import type { Shared, TableSortPicture } from '../../../shared/activities/table-sort/picture.ts';
import { useWords } from '../../i18n/language.ts';
import { tableSortPictures } from '../../i18n/pictures-table-sort.ts';
import { ValueStrip } from '../../ui/cards/ValueStrip.tsx';
import type { ValueOf } from '../../ui/charts/names.ts';
import { classes } from '../../ui/classes.ts';
import styles from './Boards.module.css';

type Props = {
  picture: TableSortPicture;
  valueOf: ValueOf;
  /** A table by its number, with its lens. */ nameOf: (table: number) => string;
  /** 0 is the fullest way; rows are lower with each. */ level: number;
};

const LOOKS = { all: 'thread', some: 'lies', one: 'outline' } as const satisfies Record<Shared, string>;

const ROWS = [styles.tall, styles.middle, styles.close] as const;

/** Every board as a column of cards, under the number of its table. */
export function Boards({ picture: { boards, values }, valueOf, nameOf, level }: Props) {
  const words = useWords(tableSortPictures);
  const sharedOf = new Map(values.map(({ value, shared }) => [value, shared]));
  const kinds = (['all', 'some', 'one'] as const).filter((kind) => boards.length > 1 && values.some(({ shared }) => shared === kind));
  /** The names of the tables, and the longest board under them. */
  const rows = 1 + Math.max(1, ...boards.map(({ cards }) => cards.length));
  return (
    <div className={classes(styles.boards, ROWS[Math.min(level, ROWS.length - 1)])}>
      <div className={styles.columns} style={{ '--c-rows': rows } as CSSProperties}>
        {boards.map(({ table, cards }) => (
          <div key={table} className={styles.column}>
            <b className={styles.name}>{nameOf(table)}</b>
            {cards.map((value) => (
              <ValueStrip
                key={value}
                dense
                card={{ id: value, ...valueOf(value) }}
                qualityLabel=""
                state={LOOKS[sharedOf.get(value) ?? 'some']}
                className={styles.strip}
              />
            ))}
          </div>
        ))}
      </div>
      {kinds.length > 1 && (
        <ul className={styles.key}>
          {kinds.map((kind) => (
            <li key={kind}>
              <span className={classes(styles.sample, styles[kind])} /> {words[kind]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
