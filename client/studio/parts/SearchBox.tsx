import Search from 'lucide-react/icons/search';
import styles from './SearchBox.module.css';

/** Finds as one types. The words in it say what is searched; they are its name too. */
export function SearchBox({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className={styles.box} data-own-undo="">
      <Search aria-hidden="true" />
      <input
        className={styles.input}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
