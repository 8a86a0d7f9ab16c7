import { startWords } from '../../i18n/console-start.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { dropConsole, useConsoles } from '../consoles.ts';
import { shortDate, spacedCode } from '../parts/format.ts';
import { KeptList } from '../parts/KeptList.tsx';
import { Sheet } from '../../ui/controls/Sheet.tsx';
import styles from './OwnRooms.module.css';

/** The sessions that this device can lead. */
export function OwnRooms() {
  const words = useWords(startWords);
  const language = useLanguage();
  const rooms = useConsoles();
  return (
    <Sheet title={words.rooms}>
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
    </Sheet>
  );
}
