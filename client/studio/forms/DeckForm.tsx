import { useState } from 'react';
import { LANGUAGES, QUALITIES } from '../../../shared/deck/deck.ts';
import { deckWords } from '../../i18n/studio-deck.ts';
import { fieldWords } from '../../i18n/studio-fields.ts';
import { useWords } from '../../i18n/language.ts';
import { Field } from '../../ui/controls/Field.tsx';
import { useDeck } from '../store/hooks.tsx';
import { CheckField, ChoiceField } from './choices.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { FieldBox } from './FieldBox.tsx';
import form from './Form.module.css';
import { LookFields } from './LookFields.tsx';
import { useField } from './scope.tsx';
import { TextField } from './TextField.tsx';

/** The fields of the deck itself. */
export function DeckForm() {
  const words = useWords(deckWords);
  const { licence, licenceHint } = useWords(fieldWords);
  const frame = useDeck(({ deck }) => deck.frame === true);
  return (
    <div className={form.form}>
      <TextField path={['title']} label={words.deckTitle} max={80} look="serif" />
      <TextField path={['description']} label={words.description} max={400} rows={3} />
      <ChoiceField
        path={['language']}
        label={words.language}
        options={LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
      />
      <TextField path={['source']} label={words.deckSource} max={200} />
      <div className={form.pair}>
        <WholeNumberField name="year" least={1900} most={2100} label={words.year} optional />
        <WholeNumberField name="version" least={1} most={9999} label={words.version} />
        <TextField path={['licence']} label={licence} max={40} hint={licenceHint} />
      </div>
      {frame && <CheckField path={['frame']} label={words.frame} hint={words.frameHint} absent />}
      <div className={form.part}>
        <h3 className={form.title}>{words.labels}</h3>
        <div className={form.pair}>
          {QUALITIES.map((quality) => (
            <TextField key={quality} path={['labels', quality]} label={words.labelFor[quality]} max={40} />
          ))}
        </div>
      </div>
      <LookFields />
    </div>
  );
}

/** A whole number within limits. What is typed stands there; only what is right is saved, so that a half-typed year is no year. */
function WholeNumberField({
  name,
  label,
  least,
  most,
  optional = false,
}: {
  name: 'year' | 'version';
  label: string;
  least: number;
  most: number;
  optional?: boolean;
}) {
  const words = useWords(fieldWords);
  const { value, set, conflict, editable } = useField([name]);
  const [typed, setTyped] = useState<string | null>(null);
  const fits = (text: string) => /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most;
  const shown = typed ?? (value === undefined ? '' : String(value));
  const wrong = typed !== null && !fits(typed) && !(optional && typed === '');
  const write = (text: string) => {
    setTyped(text);
    if (fits(text)) set(Number(text));
    else if (optional && text === '') set(undefined);
  };
  return (
    <FieldBox>
      <Field
        label={label}
        value={shown}
        onChange={write}
        onBlur={() => !wrong && setTyped(null)}
        readOnly={!editable}
        inputMode="numeric"
        autoComplete="off"
        {...(optional ? { aside: words.optional } : {})}
        error={wrong ? words.problems.wait(String(least), String(most)) : undefined}
      />
      <ConflictNote conflict={conflict} />
    </FieldBox>
  );
}
