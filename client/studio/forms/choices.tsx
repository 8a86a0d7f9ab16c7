/** Fields with a choice instead of text: one of a few, one of many, yes or no, a number. */
import { useId, type ReactNode } from 'react';
import type { Place } from '../../../shared/deck/problem.ts';
import { Check } from '../../facilitator/parts/Check.tsx';
import { NumberField } from '../../facilitator/parts/NumberField.tsx';
import { Select } from '../../facilitator/parts/Select.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { ErrorLine } from './ErrorLine.tsx';
import { FieldBox } from './FieldBox.tsx';
import styles from './Form.module.css';
import { Locked } from './Locked.tsx';
import { useField } from './scope.tsx';

type Choice<Value extends string> = { readonly value: Value; readonly label: string; readonly icon?: ReactNode };

/** One of two to five, all on view. */
export function ChoiceField<Value extends string>({
  path,
  label,
  options,
  number = false,
}: {
  path: Place;
  label: string;
  options: readonly Choice<Value>[];
  /** The card keeps a number. */
  number?: boolean;
}) {
  const { value, set, conflict, error } = useField(path);
  return (
    <FieldBox>
      <Locked>
        <div>
          <p className={styles.legend} aria-hidden="true">
            {label}
          </p>
          <Segmented
            legend={label}
            options={options}
            value={String(value) as Value}
            onChange={(next) => set(number ? Number(next) : next)}
          />
        </div>
        <ErrorLine>{error}</ErrorLine>
        <ConflictNote conflict={conflict} />
      </Locked>
    </FieldBox>
  );
}

/** One of many. */
export function SelectField({ path, label, children }: { path: Place; label: string; children: ReactNode }) {
  const { value, set, conflict, error } = useField(path);
  return (
    <FieldBox>
      <Locked>
        <Select label={label} value={String(value)} onChange={set}>
          {children}
        </Select>
        <ErrorLine>{error}</ErrorLine>
        <ConflictNote conflict={conflict} />
      </Locked>
    </FieldBox>
  );
}

export function CheckField({ path, label, hint, absent = false }: { path: Place; label: string; hint?: string; absent?: boolean }) {
  const { value, set, conflict } = useField(path);
  return (
    <FieldBox>
      <Locked>
        {/* A field that may be missing goes away when it is off. */}
        <Check checked={value === true} onChange={(on) => set(absent && !on ? undefined : on)} hint={hint}>
          {label}
        </Check>
        <ConflictNote conflict={conflict} />
      </Locked>
    </FieldBox>
  );
}

/** A whole number of at most three digits; an empty field counts as zero, which is then a mistake. */
export function MinutesField({ path, label }: { path: Place; label: string }) {
  const { value, set, conflict, error } = useField(path);
  return (
    <FieldBox>
      <Locked>
        <NumberField
          label={label}
          value={typeof value === 'number' && value > 0 ? value : null}
          onChange={(minutes) => set(Math.min(minutes ?? 0, 240))}
          error={error}
        />
        <ConflictNote conflict={conflict} />
      </Locked>
    </FieldBox>
  );
}

/** Some of a few, in the order in which they are given. */
export function SomeField<Value extends string>({
  path,
  label,
  options,
}: {
  path: Place;
  label: string;
  options: readonly Choice<Value>[];
}) {
  const { value, set, conflict, error } = useField(path);
  const id = useId();
  const chosen = (Array.isArray(value) ? value : []) as readonly Value[];
  return (
    <FieldBox>
      <Locked>
        <fieldset aria-describedby={error ? id : undefined}>
          <legend className={styles.legend}>{label}</legend>
          <div className={styles.row}>
            {options.map((option) => (
              <Check
                key={option.value}
                checked={chosen.includes(option.value)}
                onChange={(on) =>
                  set(options.map((each) => each.value).filter((each) => (each === option.value ? on : chosen.includes(each))))
                }
              >
                <span className={styles.row}>
                  {option.icon}
                  {option.label}
                </span>
              </Check>
            ))}
          </div>
        </fieldset>
        <ErrorLine id={id}>{error}</ErrorLine>
        <ConflictNote conflict={conflict} />
      </Locked>
    </FieldBox>
  );
}
