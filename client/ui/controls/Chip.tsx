import type { ReactNode } from 'react';
import type { Family } from '../../../shared/deck/deck.ts';
import { QualitySymbol } from '../cards/QualitySymbol.tsx';
import { classes } from '../classes.ts';
import { qualityClass } from '../quality-class.ts';
import styles from './Chip.module.css';

type Props = {
  /** With a quality it takes that colour and symbol; without, it is neutral. */
  quality?: Family;
  icon?: ReactNode;
  /** gold: for your eyes only, new. */
  tone?: 'neutral' | 'gold';
  children: ReactNode;
};

/** A small label: a value card played, a state. Not a button. */
export function Chip({ quality, icon, tone = 'neutral', children }: Props) {
  return (
    <span className={classes(styles.chip, styles[tone], quality && qualityClass(quality))}>
      {quality ? <QualitySymbol quality={quality} className={styles.symbol} /> : icon}
      {children}
    </span>
  );
}
