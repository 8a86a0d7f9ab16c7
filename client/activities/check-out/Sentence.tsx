import { useWords } from '../../i18n/language.ts';
import { phoneAsked } from '../../i18n/phone-asked.ts';
import { phoneCheckOut } from '../../i18n/phone-check-out.ts';
import { Field } from '../../ui/controls/Field.tsx';
import { over } from './draft.ts';
import styles from './Sentence.module.css';

type Props = {
  label: string;
  hint?: string;
  text: string;
  shared: boolean;
  onText: (text: string) => void;
  onShare: (shared: boolean) => void;
};

/** A sentence of one's own, with the tick that lets the group have it. */
export function Sentence({ label, hint, text, shared, onText, onShare }: Props) {
  const words = useWords(phoneCheckOut);
  const { tooLong, optional } = useWords(phoneAsked);
  const long = over(text);
  return (
    <div className={styles.sentence}>
      <Field
        label={label}
        look="serif"
        rows={2}
        value={text}
        onChange={onText}
        aside={optional}
        hint={hint}
        error={long > 0 ? tooLong(long) : undefined}
      />
      <label className={styles.share}>
        <input
          type="checkbox"
          checked={shared}
          onChange={(event) => onShare(event.target.checked)}
          aria-label={`${label}: ${words.share}`}
        />
        <span>{words.share}</span>
      </label>
    </div>
  );
}
