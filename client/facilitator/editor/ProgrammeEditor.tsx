import Plus from 'lucide-react/icons/plus';
import { useRef, useState } from 'react';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { addItem, changeItem, moveItem, placeItem, removeItem } from '../../../shared/programmes/edit.ts';
import type { TypedItem, TypedProgramme } from '../../../shared/programmes/item.ts';
import { itemKind, KIND_NAMES } from '../../../shared/programmes/kinds.ts';
import type { ProgrammeProblems } from '../../../shared/programmes/problems.ts';
import type { ActivityName } from '../../../shared/activities/registry.ts';
import { editorWords } from '../../i18n/console-editor.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { ItemEditor } from './ItemEditor.tsx';
import styles from './ProgrammeEditor.module.css';

type Props = {
  programme: TypedProgramme;
  cards: Cards;
  problems: ProgrammeProblems;
  onChange: (programme: TypedProgramme) => void;
  /** When each activity begins, in words; left out when nobody said when the programme begins. */
  begins?: readonly string[] | undefined;
};

/** Adds, removes, reorders and fills the activities of a programme: by dragging, by buttons, and by the arrow keys on the handle. */
export function ProgrammeEditor({ programme, cards, problems, onChange, begins }: Props) {
  const words = useWords(editorWords);
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<TypedProgramme | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const items = programme.activities;
  const move = (item: TypedItem, by: -1 | 1) => {
    const place = items.indexOf(item) + 1 + by;
    onChange(moveItem(programme, item.id, by));
    setSaid(words.moved(item.title, place, items.length));
  };
  const drop = (id: string, to: number) => {
    const item = items.find((each) => each.id === id);
    if (!item || items[to] === item) return;
    onChange(placeItem(programme, id, to));
    setSaid(words.moved(item.title, to + 1, items.length));
  };
  const remove = (item: TypedItem) => {
    setRemoved(programme);
    onChange(removeItem(programme, item.id));
    setSaid(words.removed(item.title));
    list.current?.focus();
  };
  const add = (kind: ActivityName) => {
    const next = addItem(programme, kind, cards);
    onChange(next);
    setRemoved(null);
    const added = next.activities.at(-1);
    if (added && next !== programme) setSaid(words.added(added.title));
  };
  return (
    <div className={styles.editor}>
      <Field
        label={words.programmeTitle}
        value={programme.title}
        onChange={(title) => onChange({ ...programme, title })}
        maxLength={80}
        autoComplete="off"
        error={problems.programme.includes('no-title') ? words.wholeProblems['no-title'] : undefined}
      />
      {problems.programme
        .filter((each) => each !== 'no-title')
        .map((each) => (
          <Notice key={each} kind="warn">
            {words.wholeProblems[each]}
          </Notice>
        ))}
      <ol ref={list} className={styles.items} aria-label={words.items} tabIndex={-1}>
        {items.map((item, i) => (
          <ItemEditor
            key={item.id}
            item={item}
            cards={cards}
            problems={problems.items[item.id] ?? []}
            onChange={(changed) => onChange(changeItem(programme, changed))}
            place={{
              first: i === 0,
              last: i === items.length - 1,
              onMove: (by) => move(item, by),
              onDrop: (id) => drop(id, i),
              onRemove: () => remove(item),
            }}
            begins={begins?.[i]}
          />
        ))}
      </ol>
      {removed && (
        <Notice
          action={
            <Button
              small
              onClick={() => {
                onChange(removed);
                setRemoved(null);
              }}
            >
              {words.undo}
            </Button>
          }
        >
          {said}
        </Notice>
      )}
      <div className={styles.add}>
        {KIND_NAMES.filter((kind) => itemKind(kind).settings(cards, {}, null) !== null).map((kind) => (
          <Button key={kind} icon={<Plus aria-hidden="true" />} onClick={() => add(kind)}>
            {itemKind(kind).add[language]}
          </Button>
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
