import type { RoomCard } from '../../shared/room/views.ts';
import { useWords } from '../i18n/language.ts';
import { screen } from '../i18n/screen.ts';
import { Pattern } from '../ui/cards/Pattern.tsx';
import { QrCode } from '../ui/controls/QrCode.tsx';
import { OwnLogo } from '../ui/Logo.tsx';
import { qualityClass } from '../ui/quality-class.ts';
import { CardRow } from './CardRow.tsx';
import styles from './Lobby.module.css';

type Props = { room: RoomCard; /** Null as long as the server has not told. */ people: number | null };

const BANDS = ['bekwaam', 'betrouwbaar', 'betrokken'] as const;

/** How to join: scan, or go to the address and enter the code. Everybody who sits down is one more card on the table. */
export function Lobby({ room, people }: Props) {
  const words = useWords(screen);
  return (
    <section className={styles.lobby}>
      <div className={styles.card}>
        <div className={styles.bands} aria-hidden="true">
          {BANDS.map((quality) => (
            <span key={quality} className={qualityClass(quality)}>
              <Pattern id={`lobby-${quality}`} family={quality} />
            </span>
          ))}
        </div>
        <QrCode value={room.joinUrl} title={words.corner.qr} className={styles.qr} />
        <p className={styles.scan}>{words.lobby.scan}</p>
      </div>
      <div className={styles.words}>
        {room.look?.logo && (
          <div className={styles.own}>
            <OwnLogo src={room.look.logo} />
          </div>
        )}
        <h1 className={styles.title} tabIndex={-1}>
          {words.lobby.title}
        </h1>
        {room.kind === 'rehearsal' && <p className={styles.rehearsal}>{words.rehearsal}</p>}
        <p className={styles.address}>
          {words.lobby.goTo} <b>{room.joinAddress}</b> <span className={styles.enter}>{words.lobby.enter}</span>
        </p>
        <p className={`num ${styles.code}`}>
          <span>{room.code.slice(0, 4)}</span> <span>{room.code.slice(4)}</span>
        </p>
        <div className={styles.people}>
          <CardRow count={people ?? 0} />
          <p>
            {people ? (
              <>
                <b className="num">{people}</b> {words.lobby.people(people)}
              </>
            ) : (
              words.lobby.nobody
            )}
          </p>
        </div>
      </div>
    </section>
  );
}
