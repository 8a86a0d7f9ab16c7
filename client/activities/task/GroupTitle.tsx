import Pencil from 'lucide-react/icons/pencil';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Group } from '../../../shared/activities/task/groups.ts';
import { GROUP_TITLE_MAX } from '../../../shared/activities/task/limits.ts';
import { taskConsole } from '../../i18n/console-task.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import styles from './ConsoleGroups.module.css';

/** The title of a group, to change in its place. An empty title leaves the old one. */
export function GroupTitle({ group, onTitle }: { group: Group; onTitle: (title: string) => void }) {
  const words = useWords(taskConsole).groups;
  const [title, setTitle] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const changing = title !== null;
  useEffect(() => {
    // The field takes the place of the button that was pressed.
    if (changing) form.current?.querySelector('input')?.focus();
  }, [changing]);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const written = title?.trim() ?? '';
    if (written !== '' && written !== group.title) onTitle(written);
    setTitle(null);
  };
  if (title === null)
    return (
      <>
        <h3 className={styles.name}>{group.title}</h3>
        <Button
          kind="quiet"
          icon={<Pencil aria-hidden="true" />}
          aria-label={words.change(group.title)}
          onClick={() => setTitle(group.title)}
        />
      </>
    );
  return (
    <form ref={form} className={styles.make} onSubmit={save} noValidate>
      <Field label={words.rename(group.title)} value={title} onChange={setTitle} maxLength={GROUP_TITLE_MAX} autoComplete="off" />
      <Button type="submit">{words.save}</Button>
    </form>
  );
}
