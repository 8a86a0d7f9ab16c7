import { fieldWords } from '../../i18n/studio-fields.ts';
import { useWords } from '../../i18n/language.ts';
import { ChoiceField, MinutesField } from './choices.tsx';
import form from './Form.module.css';
import { ListField } from './ListField.tsx';
import { TextField } from './TextField.tsx';

/** A question to talk about at the table. */
export function ThemeForm() {
  const words = useWords(fieldWords);
  return (
    <div className={form.form}>
      <TextField path={['title']} label={words.title} max={60} look="serif" />
      <TextField path={['question']} label={words.themeQuestion} max={200} rows={2} look="serif" />
      <Prompts />
      <div className={form.part}>
        <div className={form.pair}>
          <MinutesField path={['minutes']} label={words.minutes} />
          <TextField path={['source']} label={words.source} max={160} empty="missing" />
        </div>
        <TextField path={['notes']} label={words.notes} max={1200} rows={4} hint={words.notesHint} />
      </div>
    </div>
  );
}

/** Something to do, alone or with the table. */
export function TaskForm() {
  const words = useWords(fieldWords);
  return (
    <div className={form.form}>
      <TextField path={['title']} label={words.title} max={60} look="serif" />
      <TextField path={['assignment']} label={words.assignment} max={600} rows={4} look="serif" />
      <ChoiceField
        path={['work']}
        label={words.work}
        options={(['alone', 'table'] as const).map((value) => ({ value, label: words.works[value] }))}
      />
      <ChoiceField
        path={['answer']}
        label={words.answer}
        options={(['text', 'none'] as const).map((value) => ({ value, label: words.answers[value] }))}
      />
      <Prompts />
      <div className={form.part}>
        <div className={form.pair}>
          <MinutesField path={['minutes']} label={words.minutes} />
          <TextField path={['source']} label={words.source} max={160} empty="missing" />
        </div>
        <TextField path={['notes']} label={words.notes} max={1200} rows={4} hint={words.notesHint} />
      </div>
    </div>
  );
}

function Prompts() {
  const words = useWords(fieldWords);
  return (
    <ListField<string> path={['prompts']} label={words.prompts} one={words.prompt} most={8} make={() => ''}>
      {(i) => <TextField path={['prompts', i]} label={words.prompt} max={200} rows={2} look="serif" />}
    </ListField>
  );
}
