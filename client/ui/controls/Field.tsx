import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useId } from 'react';
import { classes } from '../classes.ts';
import styles from './Field.module.css';

/** Passed on as they are to the input or textarea. */
type Native = {
  name?: string;
  required?: boolean;
  disabled?: boolean;
  readOnly?: boolean;
  placeholder?: string;
  autoComplete?: string;
  autoFocus?: boolean;
  maxLength?: number;
  lang?: string;
  spellCheck?: boolean;
  inputMode?: 'text' | 'numeric' | 'email' | 'search' | 'url';
  enterKeyHint?: 'go' | 'next' | 'done' | 'send' | 'search';
  onBlur?: () => void;
  onFocus?: () => void;
};

type Props = Native & {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** More than one line; the number of rows to begin with. */
  rows?: number;
  /** Right of the label: "mag leeg blijven". */
  aside?: string;
  /** Under the field, always there. */
  hint?: string | undefined;
  /** What is wrong and how to mend it. What was typed stays. */
  error?: string | undefined;
  /** Right of the label when given: "142 van 140". Turns red with an error. */
  counter?: string | undefined;
  /** code: large and spaced, for the eight digits. serif: text that will stand on a card. */
  look?: 'plain' | 'code' | 'serif';
  /** Of an input of one line. */
  type?: 'text' | 'email' | 'url' | 'password' | 'search' | 'date' | 'time';
};

/** One thing to type, with its label above, and its hint, error and counter tied to it for screen readers. */
export function Field({ label, value, onChange, rows, aside, hint, error, counter, look = 'plain', type = 'text', ...native }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`, counter && `${id}-count`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    className: classes(styles.input, styles[look], error && styles.wrong),
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
  };
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id}>{label}</label>
        {aside && <span>{aside}</span>}
        {counter && (
          <span id={`${id}-count`} className={classes('num', error && styles.over)}>
            {counter}
          </span>
        )}
      </div>
      {rows ? (
        <textarea {...native} {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...native} {...shared} type={type} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          <TriangleAlert aria-hidden="true" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
