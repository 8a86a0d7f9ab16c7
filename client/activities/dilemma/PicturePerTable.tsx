import { ChartFrame } from '../../ui/charts/ChartFrame.tsx';
import { classes } from '../../ui/classes.ts';
import { frameFor } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { usePart, type PartProps } from './picture-parts.ts';
import styles from './PicturePerTable.module.css';

/** More tables than this do not fit on the screen; the table on the phone has them all. */
const ROWS = 8;

/** The last choice per table, beside the whole group. Only what may be shown of a table. */
export function PicturePerTable({ picture, cards, audience }: PartProps) {
  const { words, own, names, title } = usePart('tables', { picture, cards });
  const { tables = [], first, second } = picture;
  if (tables.length === 0) return <PictureQuiet title={title} text={own.smallTables} audience={audience} />;
  const room = second ?? first;
  const choices = room.map(({ choice }) => ({ choice, ...names.choiceOf(choice) }));
  const rows = [
    { head: own.room, whole: true, counts: room.map(({ count }): number | null => count) },
    ...tables.map(({ table, counts }) => ({ head: own.table(table), whole: false, counts: counts.map(({ count }) => count) })),
  ];
  return (
    <PictureRoom audience={audience} title={title} levels={5} what={`per table ${tables.length}`}>
      {(level) => (
        <ChartFrame
          {...frameFor({ audience, title, note: level < 4 ? own.smallTables : undefined, words })}
          columns={[own.tables, ...choices.map(({ letter, label }) => `${letter} ${label}`)]}
          rows={rows.map(({ head, counts }) => ({ head, cells: counts.map((count) => count ?? words.leftOut) }))}
        >
          <div className={styles.rows}>
            <div className={classes(styles.row, styles.head)}>
              <span className={styles.name} />
              {choices.map(({ choice, letter, label }) => (
                <span key={choice} className={styles.choice}>
                  <b>{letter}</b>
                  {level === 0 && audience !== 'phone' && <span>{label}</span>}
                </span>
              ))}
            </div>
            {rows.slice(0, audience === 'screen' ? ROWS + 1 - level : undefined).map(({ head, whole, counts }) => (
              <div key={head} className={classes(styles.row, whole && styles.whole)}>
                <span className={styles.name}>{head}</span>
                {counts.map((count, i) => (
                  <span key={choices[i]?.choice} className={classes(styles.cell, count !== null && count > 0 && styles.some)}>
                    {count ?? '·'}
                  </span>
                ))}
              </div>
            ))}
          </div>
        </ChartFrame>
      )}
    </PictureRoom>
  );
}
