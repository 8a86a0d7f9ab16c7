import UserRound from 'lucide-react/icons/user-round';
import type { KeyboardEvent } from 'react';
import type { Person } from '../../../../shared/protocol/messages.ts';
import { tablesConsole } from '../../../i18n/console-tables.ts';
import { useWords } from '../../../i18n/language.ts';
import { classes } from '../../../ui/classes.ts';
import styles from './PlanDialog.module.css';
import { PERSON } from './use-drop.ts';

type Props = {
  title: string;
  /** Null for people without a table. */
  number: number | null;
  people: readonly Person[];
  /** Somebody is dragged over it now. */
  over: boolean;
  /** Whoever was chosen to be moved. */
  chosen: Person | null;
  nameOf: (person: Person) => string;
  onChoose: (id: string) => void;
  onBeside: (person: Person, by: -1 | 1) => void;
  /** Null where nobody can be put. */
  onSeat: ((id: string) => void) | null;
};

/** One table of the plan with its people; a place to drop somebody (see `use-drop.ts`). */
export function PlanTable({ title, number, people, over, chosen, nameOf, onChoose, onBeside, onSeat }: Props) {
  const words = useWords(tablesConsole);
  const onKey = (event: KeyboardEvent, person: Person) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    onBeside(person, event.key === 'ArrowLeft' ? -1 : 1);
  };
  return (
    <section className={classes(styles.table, over && styles.over)} aria-label={title} data-table={number ?? undefined}>
      <h3 className={styles.name}>
        {title} <span className="num">{people.length}</span>
      </h3>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              draggable
              data-person={person.id}
              className={classes(styles.person, chosen?.id === person.id && styles.on, !person.here && styles.away)}
              aria-pressed={chosen?.id === person.id}
              onClick={() => onChoose(person.id)}
              onKeyDown={(event) => onKey(event, person)}
              onDragStart={(event) => {
                event.dataTransfer.setData(PERSON, person.id);
                event.dataTransfer.effectAllowed = 'move';
              }}
            >
              <UserRound aria-hidden="true" />
              {nameOf(person)}
            </button>
          </li>
        ))}
      </ul>
      {chosen && onSeat && chosen.table !== number && (
        <button type="button" className={styles.here} onClick={() => onSeat(chosen.id)}>
          {words.here}
          <span className="visually-hidden">: {words.seatHere(nameOf(chosen), number ?? 0)}</span>
        </button>
      )}
    </section>
  );
}
