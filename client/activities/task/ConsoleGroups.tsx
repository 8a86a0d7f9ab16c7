import Trash2 from 'lucide-react/icons/trash-2';
import { useState, type FormEvent } from 'react';
import type { ApprovedText } from '../../../shared/activities/activity.ts';
import type { Group, GroupAct } from '../../../shared/activities/task/groups.ts';
import { GROUP_TITLE_MAX, MOST_GROUPS } from '../../../shared/activities/task/limits.ts';
import type { ArrangeProps } from '../../facilitator/activities.ts';
import { useSteer } from '../../facilitator/console/commands.tsx';
import { taskConsole } from '../../i18n/console-task.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import styles from './ConsoleGroups.module.css';
import { GroupTitle } from './GroupTitle.tsx';
import { heapsOf } from './heaps.ts';

/** Puts shown answers together in groups; screen and phones follow at once. By lists and buttons, so that a keyboard alone is enough. */
export function ConsoleGroups({ activity }: ArrangeProps) {
  const words = useWords(taskConsole).groups;
  const steer = useSteer(activity.id);
  const { cards, items, phase } = activity;
  if (cards.kind !== 'task' || cards.answers === 0 || phase === 'do') return null;
  const { groups } = cards;
  const act = (what: GroupAct) => void steer(what);
  const loose = heapsOf(groups, items, '').find(({ id }) => id === 'loose')?.items ?? [];
  const put = (item: string, group: string) => act({ act: 'put', item, group: group === '' ? null : group });
  return (
    <section className={styles.groups} aria-labelledby="groups-title">
      <h2 id="groups-title" className={styles.title}>
        {words.title}
      </h2>
      <p className={styles.hint}>{items.length === 0 && groups.length === 0 ? words.none : words.text}</p>
      {groups.map((group) => (
        <section key={group.id} className={styles.group} aria-label={group.title}>
          <div className={styles.head}>
            <GroupTitle group={group} onTitle={(title) => act({ act: 'title', group: group.id, title })} />
            <Button
              kind="quiet"
              icon={<Trash2 aria-hidden="true" />}
              aria-label={words.remove(group.title)}
              onClick={() => act({ act: 'ungroup', group: group.id })}
            />
          </div>
          <Answers items={items.filter(({ id }) => group.items.includes(id))} groups={groups} now={group.id} onPut={put} />
          {group.items.length === 0 && <p className={styles.hint}>{words.empty}</p>}
        </section>
      ))}
      {loose.length > 0 && groups.length > 0 && (
        <section className={styles.group} aria-label={words.loose}>
          <h3 className={styles.loose}>{words.loose}</h3>
          <Answers items={loose} groups={groups} now="" onPut={put} />
        </section>
      )}
      {items.length > 0 &&
        (groups.length < MOST_GROUPS ? (
          <NewGroup onMake={(title) => act({ act: 'group', title })} />
        ) : (
          <p className={styles.hint}>{words.full}</p>
        ))}
    </section>
  );
}

type AnswersProps = {
  items: readonly Pick<ApprovedText, 'id' | 'text'>[];
  groups: readonly Group[];
  /** Group they are in; empty for none. */
  now: string;
  onPut: (item: string, group: string) => void;
};

function Answers({ items, groups, now, onPut }: AnswersProps) {
  const words = useWords(taskConsole).groups;
  return (
    <ul className={styles.answers}>
      {items.map(({ id, text }) => (
        <li key={id} className={styles.answer}>
          <p>{text}</p>
          <select className={styles.select} aria-label={words.where(text)} value={now} onChange={(event) => onPut(id, event.target.value)}>
            <option value="">{words.noGroup}</option>
            {groups.map((group) => (
              <option key={group.id} value={group.id}>
                {group.title}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}

function NewGroup({ onMake }: { onMake: (title: string) => void }) {
  const words = useWords(taskConsole).groups;
  const [title, setTitle] = useState('');
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    onMake(title.trim());
    setTitle('');
  };
  return (
    <form className={styles.make} onSubmit={make} noValidate>
      <Field label={words.name} value={title} onChange={setTitle} maxLength={GROUP_TITLE_MAX} autoComplete="off" />
      <Button type="submit" aria-disabled={title.trim() === ''}>
        {words.make}
      </Button>
    </form>
  );
}
