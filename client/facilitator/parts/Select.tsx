import { useId, type ReactNode } from 'react';
import styles from './Select.module.css';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Option and optgroup elements. */
  children: ReactNode;
  hint?: string | undefined;
};

/** One of many, with the device's own list. For two to five choices use Segmented. */
export function Select({ label, value, onChange, children, hint }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={hint ? `${id}-hint` : undefined}
      >
        {children}
      </select>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
