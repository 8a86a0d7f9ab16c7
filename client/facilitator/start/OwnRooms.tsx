import ArrowRight from 'lucide-react/icons/arrow-right';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ConsoleAccess } from '../../live/storage.ts';
import { startWords } from '../../i18n/console-start.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { dropConsole, useConsoles } from '../consoles.ts';
import { shortDate, spacedCode } from '../parts/format.ts';
import styles from './OwnRooms.module.css';

/** The sessions that this device can lead. */
export function OwnRooms() {
  const words = useWords(startWords);
  const common = useWords(consoleWords);
  const language = useLanguage();
  const rooms = useConsoles();
  const [dropping, setDropping] = useState<ConsoleAccess | null>(null);
  return (
    <section className={styles.rooms} aria-labelledby="rooms-title">
      <h2 id="rooms-title" className={styles.title}>
        {words.rooms}
      </h2>
      {rooms.length === 0 && <p className={styles.none}>{words.noRooms}</p>}
      <ul>
        {rooms.map((room) => {
          const title = room.title || words.untitled;
          return (
            <li key={room.room} className={styles.room}>
              <Link href={`/begeleiden/${room.room}`} className={styles.go}>
                <span>
                  <b>{title}</b>
                  <span className={styles.when}>
                    <span className="num">{spacedCode(room.code)}</span>, {words.openedOn(shortDate(room.openedAt, language))}
                  </span>
                </span>
                <ArrowRight aria-hidden="true" />
              </Link>
              <Button
                kind="quiet"
                icon={<X aria-hidden="true" />}
                aria-label={`${words.dropRoom}: ${title}`}
                onClick={() => setDropping(room)}
              />
            </li>
          );
        })}
      </ul>
      <Dialog
        open={dropping !== null}
        onClose={() => setDropping(null)}
        title={words.dropTitle}
        closeLabel={common.close}
        actions={
          <>
            <Button
              onClick={() => {
                if (dropping) dropConsole(dropping.room);
                setDropping(null);
              }}
            >
              {words.dropRoom}
            </Button>
            <Button kind="main" onClick={() => setDropping(null)}>
              {common.cancel}
            </Button>
          </>
        }
      >
        <p>{words.dropText}</p>
      </Dialog>
    </section>
  );
}
