import { classes } from '../../../ui/classes.ts';
import radio from '../../../ui/controls/radio.module.css';
import styles from './DotRow.module.css';

type Props = {
  text: string;
  on: boolean;
  onToggle: (on: boolean) => void;
  /** Figures or words under the sentence. */
  note?: string | undefined;
};

/** One sentence to lay a dot on, or to support: the whole row is the checkbox, the dot shows its state. */
export function DotRow({ text, on, onToggle, note }: Props) {
  return (
    <label className={classes(radio.option, styles.row, on && styles.on)}>
      <input className={radio.input} type="checkbox" checked={on} onChange={(event) => onToggle(event.target.checked)} />
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.words}>
        <span className={styles.text}>{text}</span>
        {note && <span className={styles.note}>{note}</span>}
      </span>
    </label>
  );
}
