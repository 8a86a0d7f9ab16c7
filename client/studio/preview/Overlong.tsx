import styles from './OnPhone.module.css';

/** A text in which what goes over its limit stands out, where it stands. */
export function Overlong({ text, most }: { text: string; most: number }) {
  if (text.length <= most) return text;
  return (
    <>
      {text.slice(0, most)}
      <mark className={styles.over}>{text.slice(most)}</mark>
    </>
  );
}
