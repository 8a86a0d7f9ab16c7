import styles from './labels.module.css';

/** The name of an option in a chart: its letter in a ring, and words. Never a quality's colour. */
export function ChoiceLabel({ choice }: { choice: { readonly letter: string; readonly label: string } }) {
  return (
    <span className={styles.choice}>
      <span className={styles.letter}>{choice.letter}</span>
      <span>{choice.label}</span>
    </span>
  );
}
