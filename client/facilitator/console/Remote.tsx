import Ellipsis from 'lucide-react/icons/ellipsis';
import SkipForward from 'lucide-react/icons/skip-forward';
import type { ReactNode } from 'react';
import { clockTime } from '../parts/format.ts';
import { useNow } from '../parts/use-now.ts';
import { menuWords } from '../../i18n/console-menu.ts';
import { roomWords } from '../../i18n/console-room.ts';
import { tablesConsole } from '../../i18n/console-tables.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useCommands } from './commands.tsx';
import { Arrange } from './Arrange.tsx';
import { Devices } from './Devices.tsx';
import { ConnectionState } from './Head.tsx';
import { Joining } from './Joining.tsx';
import { Messages } from './Messages.tsx';
import { Notes } from './Notes.tsx';
import { People } from './People.tsx';
import { Preview } from './Preview.tsx';
import { ProgrammeNav } from './ProgrammeNav.tsx';
import { Rehearsal } from './Rehearsal.tsx';
import { RemoteCounts } from './RemoteCounts.tsx';
import { Tables } from './tables/Tables.tsx';
import { Texts } from './Texts.tsx';
import { usePace } from './use-pace.ts';
import { whereIs } from './where.ts';
import type { Parts } from './Wide.tsx';
import styles from './Remote.module.css';

/** In one hand: where we are, how many are done, the covered preview, the notes, and the one button. */
export function Remote({ console, view, foot, onMore }: Parts) {
  const words = useWords(roomWords);
  const menu = useWords(menuWords);
  const tables = useWords(tablesConsole);
  const language = useLanguage();
  const { command } = useCommands();
  const now = useNow(
    useLive((state) => state.clockOffset),
    5_000,
  );
  const { toGo, running } = usePace(now);
  const where = whereIs(console, language);
  const texts = useLive((state) => state.texts.length);
  const activity = view.stage.at === 'activity' ? view.stage.activity : null;
  return (
    <div className={`${styles.remote} table-ground`}>
      <header className={styles.top}>
        <div className={styles.where}>
          <b>{where.activity}</b>
          {where.step && <span>{words.stepOf(where.step.now, where.step.of)}</span>}
        </div>
        <div className={styles.time}>
          <b className="num">{clockTime(now, language)}</b>
          {running && <span>{words.toGo(toGo)}</span>}
        </div>
      </header>
      <main className={styles.main}>
        <Messages />
        {view.room.kind === 'rehearsal' && <p className={styles.practice}>{words.rehearsal}</p>}
        <h1 className={styles.name}>{view.paused ? `${words.paused}: ${where.name}` : where.name}</h1>
        <RemoteCounts activity={activity} />
        <ConnectionState />
        {view.stage.at === 'lobby' && <Joining room={view.room} />}
        {activity && <Preview console={console} activity={activity} covered />}
        <Notes console={console} />
        {activity && (
          <Fold title={menu.texts.title} aside={menu.texts.count(texts)}>
            <Texts heading={false} />
          </Fold>
        )}
        <Arrange console={console} />
        <Fold title={words.programme}>
          <ProgrammeNav console={console} />
          {activity && (
            <Button icon={<SkipForward aria-hidden="true" />} onClick={() => void command({ do: 'skip' })}>
              {words.buttons.skip}
            </Button>
          )}
        </Fold>
        <Fold title={tables.title}>
          <Tables view={view} heading={false} />
        </Fold>
        <Fold title={menu.people.title}>
          <People view={view} heading={false} />
        </Fold>
        <Fold title={menu.devices.title}>
          <Devices heading={false} />
        </Fold>
        {view.room.kind === 'rehearsal' && <Rehearsal />}
        <Button icon={<Ellipsis aria-hidden="true" />} onClick={onMore} aria-haspopup="dialog">
          {words.more}
        </Button>
      </main>
      {foot}
    </div>
  );
}

/** A part that is folded away on a phone. */
function Fold({ title, aside, children }: { title: string; aside?: string; children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>
        <h2>{title}</h2>
        {aside && <span className="num">{aside}</span>}
      </summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}
