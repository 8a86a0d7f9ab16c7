import { useState } from 'react';
import { same } from '../../../shared/deck/change.ts';
import type { Place } from '../../../shared/deck/problem.ts';
import { fieldWords } from '../../i18n/studio-fields.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Field } from '../../ui/controls/Field.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { FieldBox } from './FieldBox.tsx';
import { problemInWords, useField, useScope } from './scope.tsx';

/** A few short words, typed with commas between them. What is typed stays as it is until the field is left. */
export function TagsField({ path, label, hint }: { path: Place; label: string; hint: string }) {
  const { value, set, error, conflict, lang, editable, onBlur } = useField(path);
  const { problems } = useScope();
  const words = useWords(fieldWords);
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const tags = (Array.isArray(value) ? value : []) as readonly string[];
  const shown = typed !== null && same(tagsIn(typed), tags) ? typed : tags.join(', ');
  const inside = problems.find(({ place }) => place.length > path.length && same(place.slice(0, path.length), path));
  return (
    <FieldBox>
      <Field
        label={label}
        value={shown}
        onChange={(text) => {
          setTyped(text);
          set(tagsIn(text));
        }}
        onBlur={() => {
          setTyped(null);
          onBlur();
        }}
        lang={lang}
        readOnly={!editable}
        autoComplete="off"
        hint={hint}
        error={error ?? (inside && problemInWords(inside, words.problems, language))}
      />
      <ConflictNote conflict={conflict} />
    </FieldBox>
  );
}

function tagsIn(text: string): string[] {
  return text
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
}
