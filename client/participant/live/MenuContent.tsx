import { Link } from 'wouter';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { QrCode } from '../../ui/controls/QrCode.tsx';
import { inGroups } from '../join/join-code.ts';
import { Look } from '../look/Look.tsx';
import styles from './MenuContent.module.css';
import { useRoom } from './room.tsx';

/** Inside the menu; loaded when it opens, because the QR code is not needed before. */
export default function MenuContent() {
  const words = useWords(participant);
  const room = useRoom();
  return (
    <div className={styles.menu}>
      <section className={styles.neighbour}>
        <div>
          <h3>{words.neighbour.title}</h3>
          <p>
            {words.neighbour.text} <b className={styles.address}>{room.joinAddress}</b> {words.neighbour.code}{' '}
            <b className="num">{inGroups(room.code)}</b>.
          </p>
        </div>
        <div className={styles.qr}>
          <QrCode value={room.joinUrl} title={words.neighbour.qr} />
        </div>
      </section>
      <Look />
      <nav className={styles.links}>
        <Link href="/mijn">{words.mine}</Link>
        <Link href="/privacy">{words.privacy}</Link>
      </nav>
    </div>
  );
}
