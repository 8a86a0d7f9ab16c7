import type { Gathering } from '../../../shared/protocol/series.ts';
import { seriesWords } from '../../i18n/series.ts';
import { useWords } from '../../i18n/language.ts';
import { QrCode } from '../../ui/controls/QrCode.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { spacedCode } from '../parts/format.ts';
import styles from './Hub.module.css';
import type { Handout } from './keys.ts';

type Props = { gathering: Gathering; /** Null where the hub was not opened. */ handout: Handout | null };

/** What goes to one room: how people join, large, and below the fold what only its facilitator needs. */
export function HubRoom({ gathering: { title, joining }, handout }: Props) {
  const words = useWords(seriesWords);
  if (!joining) return null;
  const address = joining.joinUrl.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '');
  return (
    <li className={styles.card}>
      <h2 className={styles.title}>{title}</h2>
      <QrCode value={joining.joinUrl} title={words.qr} className={styles.qr} />
      <p className={styles.center}>{words.joinAt(address)}</p>
      <p className={`${styles.code} num`}>
        <span className="visually-hidden">{words.code} </span>
        {spacedCode(joining.code)}
      </p>
      <p className={`${styles.hint} ${styles.center} ${styles.screenOnly}`}>{words.people(joining.people)}</p>
      <div className={styles.hand}>
        <p className={styles.label}>{words.handout}</p>
        {handout ? (
          <>
            <p className={`${styles.recovery} num`}>{handout.recoveryCode}</p>
            <p className={styles.hint}>{words.handoutText(address)}</p>
            <div className={styles.screenOnly}>
              <CopyButton text={handout.recoveryCode} label={words.copyCode} />
            </div>
          </>
        ) : (
          <p className={styles.hint}>{words.noHandout}</p>
        )}
      </div>
    </li>
  );
}
