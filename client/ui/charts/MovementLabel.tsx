import { classes } from '../classes.ts';
import type { FlowNode } from './movement-layout.ts';
import styles from './MovementLabel.module.css';
import { signed } from './names.ts';
import { useRising } from './use-rising.ts';

type Props = {
  node: FlowNode;
  choice: { readonly letter: string; readonly label: string };
  side: 'left' | 'right';
  difference?: number;
  same?: string | undefined;
  /** Counts up while the groups arrive. */
  rising?: { readonly from: number; readonly begin: number; readonly end: number } | undefined;
};

/** Beside a node of the movement: its count, its letter or words, and at the right what it gained or lost. */
export function MovementLabel({ node, choice, side, difference, same, rising }: Props) {
  const count = useRising(rising?.from ?? node.count, node.count, rising?.begin ?? 0, rising?.end ?? 1, rising !== undefined);
  const change = difference === undefined ? undefined : difference === 0 ? same : signed(difference);
  return (
    <div className={classes(styles.label, styles[side])}>
      <b className={styles.count}>{count}</b>
      {change && (
        <em className={styles.change} style={{ animationDelay: rising ? `${rising.end}ms` : '0ms' }}>
          {change}
        </em>
      )}
      <span className={styles.letter}>{choice.letter}</span>
      <span className={styles.words}>{choice.label}</span>
    </div>
  );
}
