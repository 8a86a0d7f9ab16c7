import { Field } from '../../ui/controls/Field.tsx';

type Props = {
  label: string;
  /** Null when nothing is filled in. */
  value: number | null;
  onChange: (value: number | null) => void;
  hint?: string | undefined;
  error?: string | undefined;
  placeholder?: string;
};

/** A whole number of at most three digits. Other signs are not taken, so that what stands there is always what counts. */
export function NumberField({ value, onChange, ...rest }: Props) {
  const read = (text: string) => {
    const digits = text.replaceAll(/\D/g, '').slice(0, 3);
    onChange(digits === '' ? null : Number(digits));
  };
  return (
    <Field
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      value={value === null || Number.isNaN(value) ? '' : String(value)}
      onChange={read}
    />
  );
}
