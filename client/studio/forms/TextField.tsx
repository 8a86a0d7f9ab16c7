import { wordsIn } from '../../../shared/deck/check.ts';
import type { Place } from '../../../shared/deck/problem.ts';
import { fieldWords } from '../../i18n/studio-fields.ts';
import { useWords } from '../../i18n/language.ts';
import { Field } from '../../ui/controls/Field.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { FieldBox } from './FieldBox.tsx';
import { useField } from './scope.tsx';

type Props = {
  /** Within the card. */
  path: Place;
  label: string;
  /** Characters that fit; nothing keeps somebody from writing more. */
  max: number;
  rows?: number;
  look?: 'plain' | 'serif';
  hint?: string;
  /** What an empty field means: missing takes the field away, null is "none", text is a mistake until it is filled. */
  empty?: 'missing' | 'null' | 'text';
  /** Counts words instead of characters. */
  counts?: 'words' | 'characters';
};

/** A text of the card, saved as it is typed, with its counter and what is wrong with it. */
export function TextField({ path, label, max, rows, look = 'plain', hint, empty = 'text', counts = 'characters' }: Props) {
  const words = useWords(fieldWords);
  const { value, set, error, advice, conflict, lang, editable, onBlur } = useField(path);
  const text = typeof value === 'string' ? value : '';
  const length = text.trim().length;
  const write = (next: string) => set(next === '' && empty !== 'text' ? (empty === 'null' ? null : undefined) : next);
  return (
    <FieldBox>
      <Field
        label={label}
        value={text}
        onChange={write}
        onBlur={onBlur}
        {...(rows ? { rows } : {})}
        look={look}
        lang={lang}
        readOnly={!editable}
        autoComplete="off"
        hint={advice ? `${words.tip} ${advice}` : hint}
        error={error}
        {...(empty !== 'text' && text === '' ? { aside: words.optional } : {})}
        counter={empty !== 'text' && text === '' ? undefined : counts === 'words' ? words.words(wordsIn(text)) : words.counter(length, max)}
      />
      <ConflictNote conflict={conflict} />
    </FieldBox>
  );
}
