import type { Progress } from '../../shared/protocol/messages.ts';
import { CardRow } from './CardRow.tsx';
import styles from './Tally.module.css';

type Props = { progress: Progress | null; words: (done: number, people: number) => string };

/** How many have chosen: a row of cards face down and the figure, along the lower edge. */
export function Tally({ progress, words }: Props) {
  const people = progress?.people ?? 0;
  const done = Math.min(people, (progress?.done ?? 0) + (progress?.passed ?? 0));
  return (
    <div className={styles.tally}>
      <p className={styles.words}>
        <b className={`num ${styles.count}`}>{done}</b> {words(done, people)}
      </p>
      <CardRow count={done} single />
    </div>
  );
}
