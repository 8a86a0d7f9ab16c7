import Check from 'lucide-react/icons/check';
import { classes } from '../classes.ts';
import styles from './Choice.module.css';
import radio from './radio.module.css';

type Props = {
  /** The same for all options of one question. */
  name: string;
  value: string;
  /** The letter of the option; options never take a quality's colour. */
  letter: string;
  title: string;
  /** What follows from it; shown with the option that is chosen, or always. */
  consequence?: string | undefined;
  alwaysOpen?: boolean;
  checked: boolean;
  onChoose: (value: string) => void;
  disabled?: boolean;
};

/** One option of a dilemma: a paper card with a letter. Put them in a fieldset whose legend is the question. */
export function Choice({ name, value, letter, title, consequence, alwaysOpen = false, checked, onChoose, disabled = false }: Props) {
  return (
    <label className={classes(radio.option, styles.choice, checked && styles.on, disabled && styles.off)}>
      <input
        className={radio.input}
        type="radio"
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        onChange={() => onChoose(value)}
      />
      <span className={styles.letter} aria-hidden="true">
        {letter}
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {consequence && (checked || alwaysOpen) && <span className={styles.consequence}>{consequence}</span>}
      </span>
      <Check className={styles.tick} aria-hidden="true" />
    </label>
  );
}
