import { memo, type ReactNode } from 'react';
import type { Family } from '../../../shared/deck/deck.ts';
import { classes } from '../classes.ts';
import { qualityClass } from '../quality-class.ts';
import { Pattern } from './Pattern.tsx';
import { QualitySymbol } from './QualitySymbol.tsx';
import { breakable } from './title-form.ts';
import styles from './ValueStrip.module.css';

type Props = {
  card: { id: string; title: string; quality: Family };
  /** Read out after the title: the quality in words. */
  qualityLabel: string;
  /** lies; selected = ink edge; lifted = being moved; thread = golden edge (new, shared); outline = gone or only here. */
  state?: 'lies' | 'selected' | 'lifted' | 'thread' | 'outline';
  /** Symbol over a faded pattern, for boards with many cards. */
  dense?: boolean;
  /** Something at the far end: a count, arrows, a handle. */
  children?: ReactNode;
  className?: string | undefined;
};

/** A value card lying on its side, for lists, boards and rankings. Phrasing elements only, so it may stand inside a button. */
export const ValueStrip = memo(function ValueStrip({ card, qualityLabel, state = 'lies', dense = false, children, className }: Props) {
  return (
    <span className={classes(styles.strip, qualityClass(card.quality), styles[state], dense && styles.dense, className)}>
      <span className={styles.edge}>
        <Pattern id={card.id} family={card.quality} className={styles.pattern} />
        <span className={styles.corner}>
          <QualitySymbol quality={card.quality} className={styles.symbol} />
        </span>
      </span>
      <span className={styles.title}>
        {breakable(card.title)}
        {qualityLabel !== '' && <span className="visually-hidden">, {qualityLabel}</span>}
      </span>
      {children}
    </span>
  );
});
