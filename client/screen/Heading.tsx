import type { ReactNode } from 'react';
import { classes } from '../ui/classes.ts';
import styles from './Heading.module.css';

type Size = 'display' | 'title' | 'lead' | 'body';
type Props = {
  /** The largest size; a long heading takes a smaller step of the scale. */
  size?: Size;
  /** Keep to that size: the owner tries what fits. */
  exact?: boolean;
  /** A line above: where we are. */
  kicker?: string | undefined;
  /** Language of the kicker, where that comes from a card. */
  lang?: string | undefined;
  children: ReactNode;
};

/** The one heading of a picture. Leaves room for the code in the corner. */
export function Heading({ size = 'title', exact = false, kicker, lang, children }: Props) {
  const step = exact || typeof children !== 'string' ? size : sizeFor(children, size);
  return (
    <div className={styles.heading}>
      {kicker && <p className={styles.kicker} lang={lang}>{kicker}</p>}
      <h1 className={classes(styles.title, styles[step])} tabIndex={-1}>{children}</h1>
    </div>
  );
}

function sizeFor(text: string, largest: Size): Size {
  if (largest === 'display' && text.length <= 12) return 'display';
  return text.length <= 40 ? 'title' : 'lead';
}
