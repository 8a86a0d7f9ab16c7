import { classes } from '../classes.ts';
import { qualityClass } from '../quality-class.ts';
import styles from './CardBack.module.css';
import { BackPattern } from './Pattern.tsx';
import { QualitySymbol } from './QualitySymbol.tsx';

type Props = {
  /** Only the knot, for cards below 90 px or in large numbers. */
  simple?: boolean;
  lifted?: boolean;
  className?: string | undefined;
};

/** The back of a card: chosen, not shown. As wide as its parent; decoration, so say in words what lies there. */
export function CardBack({ simple = false, lifted = false, className }: Props) {
  return (
    <span
      className={classes(styles.card, simple && styles.simple, lifted && styles.lifted, qualityClass('night'), className)}
      aria-hidden="true"
    >
      <span className={styles.face}>
        <span className={styles.panel}>{simple ? <QualitySymbol quality="betrouwbaar" className={styles.knot} /> : <BackPattern />}</span>
      </span>
    </span>
  );
}
