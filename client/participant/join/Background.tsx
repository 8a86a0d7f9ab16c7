import type { JoinRequest } from '../../../shared/protocol/http.ts';
import { Select } from '../../facilitator/parts/Select.tsx';
import { useWords } from '../../i18n/language.ts';
import { phoneBackground } from '../../i18n/phone-background.ts';
import styles from './Background.module.css';

type Told = NonNullable<JoinRequest['background']>;

/** Something about the own work, to mix tables. Both may be left open. Loaded when somebody opens it. */
export default function Background({ value, onChange }: { value: Told; onChange: (told: Told) => void }) {
  const words = useWords(phoneBackground);
  return (
    <div className={styles.told}>
      <p className={styles.why}>{words.why}</p>
      <Choice
        label={words.level}
        nothing={words.nothing}
        options={words.levels}
        value={value.level}
        onChange={(level) => onChange({ ...value, level })}
      />
      <Choice
        label={words.work}
        nothing={words.nothing}
        options={words.works}
        value={value.work}
        onChange={(work) => onChange({ ...value, work })}
      />
    </div>
  );
}

type ChoiceProps<Value extends string> = {
  label: string;
  nothing: string;
  options: Readonly<Record<Value, string>>;
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
};

function Choice<Value extends string>({ label, nothing, options, value, onChange }: ChoiceProps<Value>) {
  const all = Object.keys(options) as Value[];
  return (
    <Select label={label} value={value ?? ''} onChange={(chosen) => onChange(all.find((each) => each === chosen))}>
      <option value="">{nothing}</option>
      {all.map((each) => (
        <option key={each} value={each}>
          {options[each]}
        </option>
      ))}
    </Select>
  );
}
