import { useId, type ReactNode } from 'react';
import styles from './Check.module.css';

type Props = {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  /** Why one would, or would not. */
  hint?: ReactNode;
};

/** Yes or no to one thing, with room to say what it does. */
export function Check({ checked, onChange, children, hint }: Props) {
  const id = useId();
  return (
    <div className={styles.check}>
      <label className={styles.label}>
        <input
          className={styles.box}
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          aria-describedby={hint ? id : undefined}
        />
        <span>{children}</span>
      </label>
      {hint && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
