import type { ReactNode } from 'react';
import styles from './Fit.module.css';
import { useFit } from './use-fit.ts';

type Props = {
  /** How many ways there are to show the content. */
  levels: number;
  /** Names the content: another name starts with the fullest way. */
  what: string;
  children: (level: number) => ReactNode;
};

/** A box as high as the screen allows; its content takes the fullest way that fits. */
export function Fit({ levels, what, children }: Props) {
  const { box, content, level } = useFit(levels, what);
  return (
    <div ref={box} className={styles.box}>
      <div ref={content} className={styles.content}>
        {children(level)}
      </div>
    </div>
  );
}
