import { startWords } from '../../i18n/console-start.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { dropConsole, useConsoles } from '../consoles.ts';
import { shortDate, spacedCode } from '../parts/format.ts';
import { KeptList } from '../parts/KeptList.tsx';
import styles from './OwnRooms.module.css';

/** The sessions that this device can lead. */
export function OwnRooms() {
  const words = useWords(startWords);
  const language = useLanguage();
  const rooms = useConsoles();
  return (
    <section className={styles.rooms} aria-labelledby="rooms-title">
      <h2 id="rooms-title" className={styles.title}>
        {words.rooms}
      </h2>
      {rooms.length === 0 && <p className={styles.none}>{words.noRooms}</p>}
      <KeptList
        rows={rooms.map(({ room, code, title, openedAt }) => ({
          id: room,
          href: `/begeleiden/${room}`,
          title: title || words.untitled,
          under: (
            <>
              <span className="num">{spacedCode(code)}</span>, {words.openedOn(shortDate(openedAt, language))}
            </>
          ),
        }))}
        words={{ drop: words.dropRoom, dropTitle: words.dropTitle, dropText: words.dropText }}
        onDrop={dropConsole}
      />
    </section>
  );
}
