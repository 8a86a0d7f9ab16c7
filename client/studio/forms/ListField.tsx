import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Place } from '../../../shared/deck/problem.ts';
import { fieldWords } from '../../i18n/studio-fields.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useSay } from '../parts/say.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { ErrorLine } from './ErrorLine.tsx';
import form from './Form.module.css';
import styles from './ListField.module.css';
import { useField } from './scope.tsx';

type Props<Item> = {
  path: Place;
  /** Title of the list. */
  label: string;
  hint?: string;
  /** One of them, for the buttons: "Vraag". */
  one: string;
  most: number;
  /** A new one to fill in. */
  make: (items: readonly Item[]) => Item;
  /** After adding, taking away or moving: renumber, where the number is part of the item. */
  settle?: (items: readonly Item[]) => readonly Item[];
  /** In front of the number: a letter, instead of "1". */
  mark?: (i: number) => string;
  /** The fields of one item, by its place in the list. */
  children: (i: number, item: Item) => ReactNode;
};

/** A short list in a card: add at the end, take away, move one place; by buttons, so that a keyboard alone is enough. */
export function ListField<Item>({ path, label, hint, one, most, make, settle = asTheyAre, mark, children }: Props<Item>) {
  const words = useWords(fieldWords).list;
  const say = useSay();
  const { value, set, error, conflict, editable } = useField(path);
  const items = (Array.isArray(value) ? value : []) as readonly Item[];
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<string | null>(null);
  const errorId = useId();
  useLayoutEffect(() => {
    if (focus.current) list.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = null;
  });
  const nameOf = (i: number) => `${one} ${mark?.(i) ?? i + 1}`;
  const move = (i: number, by: 1 | -1) => {
    const item = items[i];
    if (item === undefined || i + by < 0 || i + by >= items.length) return;
    set(settle(items.toSpliced(i, 1).toSpliced(i + by, 0, item)));
    focus.current = `:scope > li:nth-child(${i + by + 1}) [data-move="${by}"]`;
    say(words.moved(nameOf(i), i + by + 1));
  };
  const remove = (i: number) => {
    set(settle(items.toSpliced(i, 1)));
    focus.current = `:scope > li:nth-child(${Math.min(i + 1, items.length - 1)}) [data-remove]`;
    say(words.removed(nameOf(i)));
  };
  const add = () => {
    set(settle([...items, make(items)]));
    focus.current = `:scope > li:last-child :is(input, textarea, select)`;
    say(words.added(nameOf(items.length)));
  };
  return (
    <fieldset className={styles.list} aria-describedby={error ? errorId : undefined}>
      <legend className={form.title}>{label}</legend>
      {hint && <p className={form.hint}>{hint}</p>}
      <ConflictNote conflict={conflict} />
      <ol ref={list} className={styles.items}>
        {items.map((item, i) => (
          <li key={i} className={styles.item}>
            <div className={styles.head}>
              <span className={styles.mark} aria-hidden="true">
                {mark?.(i) ?? i + 1}
              </span>
              {editable && (
                <span className={styles.acts}>
                  <Button
                    kind="quiet"
                    icon={<ChevronUp aria-hidden="true" />}
                    aria-label={words.up(nameOf(i))}
                    aria-disabled={i === 0}
                    data-move="-1"
                    onClick={() => move(i, -1)}
                  />
                  <Button
                    kind="quiet"
                    icon={<ChevronDown aria-hidden="true" />}
                    aria-label={words.down(nameOf(i))}
                    aria-disabled={i === items.length - 1}
                    data-move="1"
                    onClick={() => move(i, 1)}
                  />
                  <Button
                    kind="quiet"
                    icon={<Trash2 aria-hidden="true" />}
                    aria-label={words.remove(nameOf(i))}
                    data-remove=""
                    onClick={() => remove(i)}
                  />
                </span>
              )}
            </div>
            <div className={styles.fields}>{children(i, item)}</div>
          </li>
        ))}
      </ol>
      <ErrorLine id={errorId}>{error}</ErrorLine>
      {editable && items.length < most && (
        <Button small className={styles.add} icon={<Plus aria-hidden="true" />} onClick={add}>
          {words.add(one.toLowerCase())}
        </Button>
      )}
    </fieldset>
  );
}

function asTheyAre<Item>(items: readonly Item[]): readonly Item[] {
  return items;
}
