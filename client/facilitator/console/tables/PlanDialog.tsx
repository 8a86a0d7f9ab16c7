import { useLayoutEffect, useRef, useState } from 'react';
import type { Person } from '../../../../shared/protocol/messages.ts';
import { menuWords } from '../../../i18n/console-menu.ts';
import { tablesConsole } from '../../../i18n/console-tables.ts';
import { consoleWords } from '../../../i18n/facilitator.ts';
import { useWords } from '../../../i18n/language.ts';
import { useLive } from '../../../live/hooks.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Dialog } from '../../../ui/controls/Dialog.tsx';
import { Select } from '../../parts/Select.tsx';
import { useCommands } from '../commands.tsx';
import { planOf, tableBeside } from './plan.ts';
import styles from './PlanDialog.module.css';
import { PlanTable } from './PlanTable.tsx';
import { useDrop } from './use-drop.ts';

/** The tables as a plan. Somebody goes to another table by drag, by choosing, or by arrow keys. */
export default function PlanDialog({ named, onClose }: { named: boolean; onClose: () => void }) {
  const words = useWords(tablesConsole);
  const menu = useWords(menuWords).people;
  const common = useWords(consoleWords);
  const { ask } = useCommands();
  const people = useLive((state) => state.people);
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const plan = useRef<HTMLDivElement>(null);
  const focusOn = useRef<string | null>(null);
  const { tables, unseated } = planOf(people);
  // Numbers are those of the list of people: they say nothing, and stay the same while somebody looks.
  const nameOf = (person: Person) => person.name ?? menu.participant(people.indexOf(person) + 1);
  const who = people.find(({ id }) => id === chosen) ?? null;

  useLayoutEffect(() => {
    if (focusOn.current) plan.current?.querySelector<HTMLElement>(`[data-person="${focusOn.current}"]`)?.focus();
    focusOn.current = null;
  }, [people]);

  const move = async (id: string, table: number) => {
    const person = people.find((each) => each.id === id);
    if (!person || person.table === table) return;
    focusOn.current = id;
    setChosen(null);
    if (await ask('move', { participant: id, table })) setSaid(words.moved(nameOf(person), table));
  };
  const over = useDrop(plan, (id, table) => void move(id, table));
  const shared = {
    chosen: who,
    nameOf,
    onChoose: (id: string) => setChosen(id === chosen ? null : id),
    onBeside: (person: Person, by: -1 | 1) => {
      const to = tableBeside(person, tables.length, by);
      if (to !== null) void move(person.id, to);
    },
  };
  return (
    <Dialog open wide onClose={onClose} title={words.planTitle} closeLabel={common.close}>
      <p className={styles.hint}>
        {words.planHow} {!named && words.planAnonymous}
      </p>
      {who && (
        <div className={styles.chosen}>
          <Select label={words.chosen(nameOf(who))} value={String(who.table ?? '')} onChange={(table) => void move(who.id, Number(table))}>
            {who.table === null && <option value="">{words.unseated}</option>}
            {tables.map(({ number }) => (
              <option key={number} value={number}>
                {words.tableOf(number)}
              </option>
            ))}
            <option value={tables.length + 1}>{words.newTable(tables.length + 1)}</option>
          </Select>
          <Button onClick={() => setChosen(null)}>{words.let}</Button>
        </div>
      )}
      <div ref={plan} className={styles.plan}>
        {unseated.length > 0 && <PlanTable {...shared} title={words.unseated} number={null} people={unseated} over={false} onSeat={null} />}
        {tables.map(({ number, people: seated }) => (
          <PlanTable
            key={number}
            {...shared}
            title={words.tableOf(number)}
            number={number}
            people={seated}
            over={over === number}
            onSeat={(id) => void move(id, number)}
          />
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </Dialog>
  );
}
