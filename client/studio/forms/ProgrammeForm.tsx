import { useId, useState } from 'react';
import { LANGUAGES, type DeckProgramme, type Language } from '../../../shared/deck/deck.ts';
import { isKind, itemKind, KIND_NAMES } from '../../../shared/programmes/kinds.ts';
import { clockTime } from '../../facilitator/parts/format.ts';
import { Select } from '../../facilitator/parts/Select.tsx';
import { fieldWords } from '../../i18n/studio-fields.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { useDeck, useEditing } from '../store/hooks.tsx';
import { ActivitySettings } from './ActivitySettings.tsx';
import { MinutesField } from './choices.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { freshName } from './fresh.ts';
import form from './Form.module.css';
import { ListField } from './ListField.tsx';
import { Locked } from './Locked.tsx';
import styles from './ProgrammeForm.module.css';
import { useField } from './scope.tsx';
import { TextField } from './TextField.tsx';

type Activity = DeckProgramme['activities'][number];

/** Going back to the agreements of last time is put in by the series itself. */
const KINDS: readonly string[] = KIND_NAMES.filter((kind) => kind !== 'review');
/** What most gatherings begin with. */
const FIRST = 'check-in';

function nameOf(kind: string, language: Language): string {
  return isKind(kind) ? itemKind(kind).title[language] : '';
}

/** A programme: what it is for, and its activities in order, with minutes, notes and the end time. */
export function ProgrammeForm() {
  const words = useWords(fieldWords);
  const language = useDeck(({ deck }) => deck.language);
  return (
    <div className={form.form}>
      <TextField path={['title']} label={words.title} max={80} look="serif" />
      <TextField path={['purpose']} label={words.purpose} max={240} rows={2} hint={words.purposeHint} />
      <Duration />
      <ListField<Activity>
        path={['activities']}
        label={words.activities}
        one={words.activity}
        most={20}
        make={(activities) => ({
          id: freshName(
            'onderdeel',
            activities.map(({ id }) => id),
          ),
          ...firstOrNext(activities, language),
          settings: {},
        })}
      >
        {(i, activity) => <ActivityFields key={activity.id} i={i} kind={activity.kind} />}
      </ListField>
    </div>
  );
}

function ActivityFields({ i, kind }: { i: number; kind: string }) {
  const words = useWords(fieldWords);
  const known = KINDS.includes(kind);
  return (
    <>
      <KindField i={i} kinds={known ? KINDS : [kind, ...KINDS]} />
      {!known && <p className={form.hint}>{words.notYet}</p>}
      <div className={styles.fields}>
        <TextField path={['activities', i, 'title']} label={words.title} max={80} />
        <MinutesField path={['activities', i, 'minutes']} label={words.minutes} />
      </div>
      <TextField path={['activities', i, 'notes']} label={words.notes} max={1200} rows={2} empty="missing" />
      <ActivitySettings i={i} kind={kind} />
    </>
  );
}

/** A programme begins with a check-in; after that, what most of it consists of. */
function firstOrNext(activities: readonly Activity[], language: Language) {
  const kind = activities.length === 0 ? FIRST : 'dilemma';
  return { kind, title: nameOf(kind, language), minutes: itemKind(kind).minutes };
}

/** Another kind of activity has other settings; a title and minutes that came with the kind go along. All in one step. */
function KindField({ i, kinds }: { i: number; kinds: readonly string[] }) {
  const words = useWords(fieldWords);
  const reader = useLanguage();
  const language = useDeck(({ deck }) => deck.language);
  const editing = useEditing();
  const { at, value, conflict } = useField(['activities', i]);
  const activity = value as Activity | undefined;
  if (!activity) return null;
  const choose = (kind: string) => {
    const named = activity.title === '' || LANGUAGES.some((each) => activity.title === nameOf(activity.kind, each));
    const usual = isKind(activity.kind) && isKind(kind) && activity.minutes === itemKind(activity.kind).minutes;
    const set = (field: string, to: unknown, was: unknown) => ({ do: 'set' as const, at: [...at, field], value: to, was });
    editing.change([
      set('kind', kind, activity.kind),
      set('settings', {}, activity.settings),
      ...(named ? [set('title', nameOf(kind, language), activity.title)] : []),
      ...(usual ? [set('minutes', itemKind(kind).minutes, activity.minutes)] : []),
    ]);
  };
  return (
    <Locked>
      <Select label={words.activityKind} value={activity.kind} onChange={choose}>
        {kinds.map((each) => (
          <option key={each} value={each}>
            {isKind(each) ? itemKind(each).name[reader] : each}
          </option>
        ))}
      </Select>
      <ConflictNote conflict={conflict} />
    </Locked>
  );
}

/** All minutes together, and when the group is done when it begins at a certain time. */
function Duration() {
  const words = useWords(fieldWords);
  const language = useLanguage();
  const id = useId();
  const [start, setStart] = useState('14:00');
  const { value } = useField(['activities']);
  const total = ((value ?? []) as readonly Activity[]).reduce((sum, each) => sum + each.minutes, 0);
  const [hours = 0, minutes = 0] = start.split(':').map(Number);
  const end = new Date(2000, 0, 1, hours, minutes + total).getTime();
  return (
    <div className={styles.duration}>
      <b className="num">{words.total(total)}</b>
      <label htmlFor={id}>{words.startsAt}</label>
      <input id={id} className={styles.time} type="time" value={start} onChange={(event) => setStart(event.target.value || '14:00')} />
      <b className="num">{words.endsAt(clockTime(end, language))}</b>
    </div>
  );
}
