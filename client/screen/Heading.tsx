import type { ReactNode } from 'react';
import { classes } from '../ui/classes.ts';
import styles from './Heading.module.css';

export type HeadingSize = 'display' | 'title' | 'lead' | 'body';
type Props = {
  size?: HeadingSize;
  /** A line above: where we are. */
  kicker?: string | undefined;
  /** Language of the kicker, where that comes from a card. */
  lang?: string | undefined;
  children: ReactNode;
};

/** The one heading of a picture. Leaves room for the code in the corner. */
export function Heading({ size = 'title', kicker, lang, children }: Props) {
  return (
    <div className={styles.heading}>
      {kicker && (
        <p className={styles.kicker} lang={lang}>
          {kicker}
        </p>
      )}
      <h1 className={classes(styles.words, styles[size])} tabIndex={-1}>
        {children}
      </h1>
    </div>
  );
}

/** The step of the scale for a heading from a card, which may be long. */
export function headingSize(text: string): HeadingSize {
  if (text.length <= 40) return 'title';
  return text.length <= 100 ? 'lead' : 'body';
}
