import { LEVELS, QUALITIES, type Story } from '../../../shared/deck/deck.ts';
import { fieldWords } from '../../i18n/studio-fields.ts';
import { useWords } from '../../i18n/language.ts';
import { QualitySymbol } from '../../ui/cards/QualitySymbol.tsx';
import { useDeck } from '../store/hooks.tsx';
import { CheckField, ChoiceField, SelectField, SomeField } from './choices.tsx';
import { freshName } from './fresh.ts';
import form from './Form.module.css';
import { ListField } from './ListField.tsx';
import { TagsField } from './TagsField.tsx';
import { TextField } from './TextField.tsx';
import { ValuesField } from './ValuesField.tsx';

const LETTERS = ['a', 'b', 'c', 'd', 'e'];

/** A story, in the order in which a reader meets its parts. */
export function StoryForm() {
  const words = useWords(fieldWords);
  const labels = useDeck(({ deck }) => deck.labels);
  return (
    <div className={form.form}>
      <TextField path={['title']} label={words.title} max={60} look="serif" />
      <div className={form.pair}>
        <TextField path={['protagonist', 'name']} label={words.name} max={40} />
        <TextField path={['protagonist', 'role']} label={words.role} max={80} />
        <SelectField path={['protagonist', 'level']} label={words.level}>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {words.levels[level]}
            </option>
          ))}
        </SelectField>
      </div>
      <TextField path={['setting']} label={words.setting} max={160} hint={words.settingHint} />
      <TextField path={['text']} label={words.text} max={4000} rows={12} look="serif" hint={words.textHint} counts="words" />
      <Stakeholders />
      <div className={form.part}>
        <TextField path={['question']} label={words.question} max={160} look="serif" />
        <Options />
        <CheckField path={['other_option']} label={words.other} />
      </div>
      <div className={form.part}>
        <SomeField
          path={['qualities']}
          label={words.clash}
          options={QUALITIES.map((value) => ({
            value,
            label: labels[value] || words.qualities[value],
            icon: <QualitySymbol quality={value} />,
          }))}
        />
        <ValuesField />
      </div>
      <ListField<string> path={['questions']} label={words.questions} one={words.oneQuestion} most={8} make={() => ''}>
        {(i) => <TextField path={['questions', i]} label={words.oneQuestion} max={240} rows={2} look="serif" />}
      </ListField>
      <Twists />
      <div className={form.part}>
        <TextField path={['notes']} label={words.notes} max={2000} rows={5} hint={words.notesHint} />
        <TextField path={['afterword']} label={words.afterword} max={1200} rows={4} look="serif" hint={words.afterwordHint} />
        <TextField path={['warning']} label={words.warning} max={240} rows={2} hint={words.warningHint} empty="null" />
      </div>
      <About />
    </div>
  );
}

function Stakeholders() {
  const words = useWords(fieldWords);
  return (
    <ListField<Story['stakeholders'][number]>
      path={['stakeholders']}
      label={words.stakeholders}
      one={words.stakeholder}
      most={8}
      make={() => ({ who: '', stake: '' })}
    >
      {(i) => (
        <>
          <TextField path={['stakeholders', i, 'who']} label={words.who} max={80} />
          <TextField path={['stakeholders', i, 'stake']} label={words.stake} max={240} rows={2} />
        </>
      )}
    </ListField>
  );
}

/** The letters follow the order, because the phone shows them. */
function Options() {
  const words = useWords(fieldWords);
  return (
    <ListField<Story['options'][number]>
      path={['options']}
      label={words.options}
      one={words.option}
      most={LETTERS.length}
      mark={(i) => (LETTERS[i] ?? '').toUpperCase()}
      make={() => ({ id: 'a', text: '', consequence: '', label: '' })}
      settle={(options) => options.map((option, i) => ({ ...option, id: LETTERS[i] ?? option.id }))}
    >
      {(i) => (
        <>
          <TextField path={['options', i, 'text']} label={words.optionText} max={160} rows={2} look="serif" />
          <TextField path={['options', i, 'consequence']} label={words.consequence} max={240} rows={2} />
          <TextField path={['options', i, 'label']} label={words.optionLabel} max={40} />
        </>
      )}
    </ListField>
  );
}

function Twists() {
  const words = useWords(fieldWords);
  return (
    <ListField<Story['twists'][number]>
      path={['twists']}
      label={words.twists}
      hint={words.twistsHint}
      one={words.twist}
      most={5}
      make={(twists) => ({
        id: freshName(
          'wending',
          twists.map(({ id }) => id),
        ),
        text: '',
      })}
    >
      {(i) => <TextField path={['twists', i, 'text']} label={words.twists} max={320} rows={3} look="serif" />}
    </ListField>
  );
}

function About() {
  const words = useWords(fieldWords);
  return (
    <div className={form.part}>
      <h3 className={form.title}>{words.about}</h3>
      <ChoiceField
        path={['difficulty']}
        label={words.difficulty}
        number
        options={([1, 2, 3] as const).map((n) => ({ value: String(n), label: words.difficulties[n] }))}
      />
      <TagsField path={['audience']} label={words.audience} hint={words.audienceHint} />
      <TagsField path={['themes']} label={words.themes} hint={words.themesHint} />
      <div className={form.pair}>
        <TextField path={['source']} label={words.source} max={160} empty="missing" />
        <TextField path={['licence']} label={words.licence} max={40} empty="missing" />
      </div>
    </div>
  );
}
