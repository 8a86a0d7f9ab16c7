import MonitorPlay from 'lucide-react/icons/monitor-play';
import Move from 'lucide-react/icons/move';
import Users from 'lucide-react/icons/users';
import { lazy, Suspense, useState } from 'react';
import type { RoomView } from '../../../../shared/room/views.ts';
import { tablesConsole } from '../../../i18n/console-tables.ts';
import { useWords } from '../../../i18n/language.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { useCommands } from '../commands.tsx';
import styles from './Tables.module.css';

const SeatDialog = lazy(() => import('./SeatDialog.tsx'));
const PlanDialog = lazy(() => import('./PlanDialog.tsx'));

type Props = { view: Extract<RoomView, { status: 'open' }>; heading?: boolean };

/** The tables with how many sit there, and what can be done: seat everybody, move somebody, show the numbers on the screen. */
export function Tables({ view, heading = true }: Props) {
  const words = useWords(tablesConsole);
  const { command } = useCommands();
  const [dialog, setDialog] = useState<'seat' | 'plan' | null>(null);
  const { tables } = view;
  const close = () => setDialog(null);
  return (
    <section
      className={styles.tables}
      aria-labelledby={heading ? 'tables-title' : undefined}
      aria-label={heading ? undefined : words.title}
    >
      {heading && (
        <h2 id="tables-title" className={styles.title}>
          {words.title}
          {tables.length > 0 && <span className="num">{words.summary(tables.length, view.room.naming === 'named')}</span>}
        </h2>
      )}
      {tables.length === 0 ? (
        <p className={styles.hint}>{words.none}</p>
      ) : (
        <ul className={styles.tiles}>
          {tables.map(({ number, people }) => (
            <li key={number} className={styles.tile}>
              <span className="visually-hidden">{words.tile(number, people)}</span>
              <b className="num" aria-hidden="true">
                {number}
              </b>
              <span aria-hidden="true">{words.people(people)}</span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.acts}>
        <Button icon={<Users aria-hidden="true" />} aria-haspopup="dialog" onClick={() => setDialog('seat')}>
          {tables.length === 0 ? words.seat : words.again}
        </Button>
        {tables.length > 0 && (
          <>
            <Button icon={<Move aria-hidden="true" />} aria-haspopup="dialog" onClick={() => setDialog('plan')}>
              {words.plan}
            </Button>
            <Button
              icon={<MonitorPlay aria-hidden="true" />}
              aria-pressed={view.seatsShown}
              onClick={() => void command({ do: 'seats', shown: !view.seatsShown })}
            >
              {view.seatsShown ? words.offScreen : words.onScreen}
            </Button>
          </>
        )}
      </div>
      <Suspense fallback={null}>
        {dialog === 'seat' && <SeatDialog tables={tables.length} onClose={close} />}
        {dialog === 'plan' && <PlanDialog named={view.room.naming === 'named'} onClose={close} />}
      </Suspense>
    </section>
  );
}
