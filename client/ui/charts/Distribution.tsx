import type { CSSProperties } from 'react';
import { classes } from '../classes.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ChoiceLabel } from './ChoiceLabel.tsx';
import styles from './Distribution.module.css';
import type { ChartProps, ChoiceOf } from './names.ts';

type Count = { readonly choice: string; readonly count: number };
type Props = ChartProps & {
  first: readonly Count[];
  /** Null before the second choice. Same order as `first`. */
  second: readonly Count[] | null;
  choiceOf: ChoiceOf;
  /** Also the direct labels of the bars: "eerst", "nu". */
  columns: { readonly choice: string; readonly first: string; readonly second: string };
};

/** How the options were chosen, first and second choice under each other. Options keep the order of the story. */
export function Distribution({ first, second, choiceOf, columns, ...frame }: Props) {
  const most = Math.max(1, ...first.map((row) => row.count), ...(second ?? []).map((row) => row.count));
  const secondOf = (choice: string) => second?.find((row) => row.choice === choice)?.count ?? 0;
  const bar = (count: number, tone: 'first' | 'second', words: string | null) => (
    <span className={styles.line}>
      {count > 0 && <span className={classes(styles.bar, styles[tone])} style={{ '--c-share': count / most } as CSSProperties} />}
      <b className={styles.count}>{count}</b>
      {words && <span className={styles.words}>{words}</span>}
    </span>
  );
  return (
    <ChartFrame
      {...frame}
      columns={[columns.choice, columns.first, ...(second ? [columns.second] : [])]}
      rows={first.map(({ choice, count }) => ({ head: nameOf(choiceOf(choice)), cells: second ? [count, secondOf(choice)] : [count] }))}
    >
      <div className={classes(styles.rows, first.length <= 4 && styles.roomy)}>
        {first.map(({ choice, count }, i) => (
          <div key={choice} className={styles.row}>
            <ChoiceLabel choice={choiceOf(choice)} />
            <span className={classes(styles.bars, second !== null && styles.two)}>
              {bar(count, second ? 'first' : 'second', second && i === 0 ? columns.first : null)}
              {second && bar(secondOf(choice), 'second', i === 0 ? columns.second : null)}
            </span>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}

const nameOf = ({ letter, label }: { letter: string; label: string }) => `${letter} ${label}`;
