import { useReducedMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import { dealt } from '../cards/motion.ts';
import { classes } from '../classes.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartProps } from './names.ts';
import styles from './WordCloud.module.css';

type Props = ChartProps & {
  /** Most said first. */
  words: readonly { readonly word: string; readonly count: number }[];
  /** Language of the words, where the page speaks another. */
  lang?: string | undefined;
  columns: { readonly word: string; readonly count: string };
  /** 0 draws the words as large as they get; each step is smaller, to a least size. */
  step?: number;
};

/** So many words have the room to themselves. */
const FEW = 10;

/** Words of the room, larger the more people said them, with the number when it is more than one. The most said lie in the middle. */
export function WordCloud({ words, lang, columns, step = 0, ...frame }: Props) {
  const reduced = useReducedMotion();
  const most = Math.max(1, ...words.map(({ count }) => count));
  const alone = words.filter(({ count }) => count === most).length === 1 && most > 1;
  return (
    <ChartFrame {...frame} columns={[columns.word, columns.count]} rows={words.map(({ word, count }) => ({ head: word, cells: [count] }))}>
      <p className={classes(styles.cloud, styles[`step${Math.min(step, 3)}`], step === 0 && words.length <= FEW && styles.few)} lang={lang}>
        {middleOut(words).map(({ word, count }, i) => (
          <m.span
            key={word}
            className={classes(styles.word, styles[`size${sizeOf(count, most)}`], alone && count === most && styles.first)}
            {...dealt(i, reduced)}
          >
            {word}
            {count > 1 && <span className={styles.count}>{count}</span>}
          </m.span>
        ))}
      </p>
    </ChartFrame>
  );
}

/** The first in the middle, then in turn before and after it. */
function middleOut<Item>(items: readonly Item[]): readonly Item[] {
  return [...items.filter((_, i) => i % 2 === 1).toReversed(), ...items.filter((_, i) => i % 2 === 0)];
}

/** Four sizes, from said once to said most. */
function sizeOf(count: number, most: number): 0 | 1 | 2 | 3 {
  if (count === 1) return 0;
  if (count === most) return 3;
  return count / most < 0.6 ? 1 : 2;
}
