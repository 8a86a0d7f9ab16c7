import styles from './JoinCorner.module.css';
import { QrCode } from './QrCode.tsx';

type Props = {
  /** Eight digits, as they come: 12345678. */
  code: string;
  /** The address in the QR code. */
  url: string;
  /** "Scan om mee te doen". */
  qrTitle: string;
  /** Read out before the code: "Code". */
  codeLabel: string;
};

/** Code and QR in the corner of the screen: never fully gone, so that a latecomer can join at any moment. */
export function JoinCorner({ code, url, qrTitle, codeLabel }: Props) {
  return (
    <p className={styles.corner}>
      <span>
        <span className="visually-hidden">{codeLabel} </span>
        <span className="num">{`${code.slice(0, 4)} ${code.slice(4)}`}</span>
      </span>
      <QrCode className={styles.qr} value={url} title={qrTitle} />
    </p>
  );
}
