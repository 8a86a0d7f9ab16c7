import { useId, type ReactNode } from 'react';
import { classes } from '../classes.ts';
import radio from './radio.module.css';
import styles from './Segmented.module.css';

type Props<T extends string> = {
  /** Read out before the options. */
  legend: string;
  options: readonly { readonly value: T; readonly label: string; readonly icon?: ReactNode }[];
  value: T;
  onChange: (value: T) => void;
};

/** Two to five ways to look at the same thing: phone, screen, print. Changes at once; for choices that are saved use Choice. */
export function Segmented<T extends string>({ legend, options, value, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend className="visually-hidden">{legend}</legend>
      <div className={styles.tray}>
        {options.map((option) => (
          <label key={option.value} className={classes(radio.option, styles.part, option.value === value && styles.on)}>
            <input
              className={radio.input}
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.icon}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
