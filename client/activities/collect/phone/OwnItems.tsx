import { Check, Pencil, Plus, X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { collect } from '../../../i18n/collect.ts';
import { useWords } from '../../../i18n/language.ts';
import { useDraft } from '../../../participant/live/draft.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import { oneLine } from './one-line.ts';
import styles from './OwnItems.module.css';
import type { ItemsChange } from './use-items.ts';

type Props = {
  /** For the draft of a sentence that is not sent yet. */
  activity: string;
  slot: string;
  /** What was written so far, by this person or this table. */
  items: readonly string[];
  most: number;
  longest: number;
  /** Label of the field: the question. */
  label: string;
  /** Over what was written; "Wat jij schreef" when left out. */
  title?: string;
  hint?: string | undefined;
  rows?: number;
  onChange: (change: ItemsChange) => void;
};

/** Writes sentences down one by one; each can be changed and taken back. What stands in the field is kept on the device. */
export function OwnItems({ activity, slot, items, most, longest, label, title, hint, rows = 2, onChange }: Props) {
  const words = useWords(collect);
  const [draft, setDraft, dropDraft] = useDraft<string>(activity, slot);
  const [changing, setChanging] = useState<string | null>(null);
  const text = draft ?? '';
  const written = oneLine(text);
  const over = written.length - longest;
  const at = changing === null ? -1 : items.indexOf(changing);
  const twice = items.some((item, i) => item === written && i !== at);
  const left = most - items.length;
  const open = left > 0 || at >= 0;

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!written || over > 0 || twice) return;
    onChange((now) => withItem(now, { written, instead: changing, most }));
    setChanging(null);
    dropDraft();
  };
  const change = (item: string) => {
    setChanging(item);
    setDraft(item);
  };
  return (
    <div className={styles.own}>
      {items.length > 0 && (
        <section>
          <h2 className={styles.title}>{title ?? words.mine}</h2>
          <ul className={styles.list}>
            {items.map((item) => (
              <li key={item} className={styles.item}>
                <p>{item}</p>
                <span className={styles.acts}>
                  <Button kind="quiet" icon={<Pencil aria-hidden="true" />} aria-label={words.change(item)} onClick={() => change(item)} />
                  <Button
                    kind="quiet"
                    icon={<X aria-hidden="true" />}
                    aria-label={words.remove(item)}
                    onClick={() => onChange((now) => now.filter((each) => each !== item))}
                  />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {open ? (
        <form className={styles.form} onSubmit={save} noValidate>
          <Field
            label={label}
            look="serif"
            rows={rows}
            value={text}
            onChange={setDraft}
            hint={hint}
            error={over > 0 ? words.tooLong(over) : twice ? words.same : undefined}
            {...(written.length > longest * 0.7
              ? { counter: `${written.length}/${longest}` }
              : { aside: most > 1 ? words.left(left) : '' })}
          />
          <Button
            type="submit"
            icon={at >= 0 ? <Check aria-hidden="true" /> : <Plus aria-hidden="true" />}
            aria-disabled={!written || over > 0 || twice}
          >
            {at >= 0 || most === 1 ? words.save : words.add}
          </Button>
        </form>
      ) : (
        most > 1 && <p className={styles.full}>{words.full(most)}</p>
      )}
    </div>
  );
}

/** In the place of another one, else at the end; another phone of the table may have filled the list meanwhile. */
function withItem(
  now: readonly string[],
  { written, instead, most }: { readonly written: string; readonly instead: string | null; readonly most: number },
): readonly string[] {
  if (now.includes(written)) return now;
  if (instead !== null && now.includes(instead)) return now.map((item) => (item === instead ? written : item));
  return now.length < most ? [...now, written] : now;
}
