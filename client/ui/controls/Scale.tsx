import { useId } from 'react';
import { classes } from '../classes.ts';
import radio from './radio.module.css';
import styles from './Scale.module.css';

type Props = {
  /** The question: "Hoe zeker ben je?" */
  legend: string;
  value: number | null;
  onChange: (value: number) => void;
  /** What 1 and the last figure mean. */
  ends: readonly [string, string];
  steps?: number;
  disabled?: boolean;
};

/** A figure from 1 to 5, as radio buttons side by side. */
export function Scale({ legend, value, onChange, ends, steps = 5, disabled = false }: Props) {
  const id = useId();
  return (
    <fieldset className={styles.scale} disabled={disabled}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.row}>
        {Array.from({ length: steps }, (_, i) => i + 1).map((step) => (
          <label key={step} className={classes(radio.option, styles.step, value === step && styles.on)}>
            <input
              className={radio.input}
              type="radio"
              name={id}
              value={step}
              checked={value === step}
              onChange={() => onChange(step)}
              aria-describedby={step === 1 ? `${id}-low` : step === steps ? `${id}-high` : undefined}
            />
            {step}
          </label>
        ))}
      </div>
      <p className={styles.ends}>
        <span id={`${id}-low`}>{ends[0]}</span>
        <span id={`${id}-high`}>{ends[1]}</span>
      </p>
    </fieldset>
  );
}
