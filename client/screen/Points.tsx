import type { ReactNode } from 'react';
import { classes } from '../ui/classes.ts';
import styles from './Points.module.css';

type Props = {
  points: readonly string[];
  /** Numbered to talk about one after another; else each hangs on a golden thread. */
  numbered?: boolean;
  /** Step of the scale. */
  size?: 'title' | 'lead' | 'body' | 'note';
  lang?: string | undefined;
};

/** Questions and hints to the room, one under another. */
export function Points({ points, numbered = false, size = 'body', lang }: Props): ReactNode {
  return (
    <ol className={classes(styles.points, numbered ? styles.numbered : styles.thread, styles[size])} lang={lang}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ol>
  );
}
