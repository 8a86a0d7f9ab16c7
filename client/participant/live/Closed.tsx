import { Link } from 'wouter';
import { useLanguage, useWords } from '../../i18n/language.ts';
import type { RoomCard } from '../../../shared/room/views.ts';
import { participant } from '../../i18n/participant.ts';
import { Page } from '../page/Page.tsx';
import styles from './Closed.module.css';

/** The room is closed: what happened with the answers, and where the own ones are. */
export function Closed({ room, deleteAt }: { room: RoomCard; deleteAt: number }) {
  const words = useWords(participant);
  const { format } = new Intl.DateTimeFormat(useLanguage(), { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <Page name="closed" where={words.documentTitle.closed} heading={words.closed.title} look>
      <p>
        {words.closed.text} {words.closed.wiped(format(deleteAt))}
      </p>
      {room.series && <p>{words.closed.series(room.series.title, format(room.series.deleteAt))}</p>}
      <p>{words.closed.mine}</p>
      <p className={styles.links}>
        <Link href="/mijn">{words.end.mine}</Link>
        <Link href="/privacy">{words.privacy}</Link>
      </p>
    </Page>
  );
}
