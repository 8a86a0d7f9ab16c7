import ExternalLink from 'lucide-react/icons/external-link';
import { openedWords } from '../../i18n/console-opened.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { useWords } from '../../i18n/language.ts';
import { QrCode } from '../../ui/controls/QrCode.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { spacedCode } from '../parts/format.ts';
import styles from './JoinInfo.module.css';

type Props = { code: string; joinUrl: string };

/** How people join, and the link that opens the screen. */
export function JoinInfo({ code, joinUrl }: Props) {
  const words = useWords(openedWords);
  const common = useWords(consoleWords);
  return (
    <div className={styles.join}>
      <QrCode value={joinUrl} title={words.qr} className={styles.qr} />
      <div className={styles.words}>
        <p>{words.joinText(addressOf(joinUrl))}</p>
        <p className={styles.code}>
          {words.joinCode} <b className="num">{spacedCode(code)}</b>
        </p>
        <p>
          <a className={styles.screen} href={`/scherm/${code}`} target="_blank" rel="noreferrer">
            <ExternalLink aria-hidden="true" />
            {words.screen} <span className="visually-hidden">{common.newWindow}</span>
          </a>
        </p>
        <p className={styles.hint}>{words.screenText}</p>
        <div>
          <CopyButton text={joinUrl} label={words.copyJoin} />
        </div>
      </div>
    </div>
  );
}

/** The short address to read out: without the code and what follows. */
function addressOf(joinUrl: string): string {
  return joinUrl.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '');
}
