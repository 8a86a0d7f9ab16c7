import type { Family } from '../../../shared/deck/deck.ts';
import { QualitySymbol } from '../cards/QualitySymbol.tsx';
import { breakable } from '../cards/title-form.ts';
import { classes } from '../classes.ts';
import { qualityClass } from '../quality-class.ts';
import styles from './labels.module.css';

/** The name of a value in a chart: its symbol in the colour of its quality, its title in the serif. */
export function ValueLabel({ value }: { value: { readonly title: string; readonly quality: Family } }) {
  return (
    <span className={classes(styles.value, qualityClass(value.quality))}>
      <QualitySymbol quality={value.quality} className={styles.symbol} />
      <span>{breakable(value.title)}</span>
    </span>
  );
}
