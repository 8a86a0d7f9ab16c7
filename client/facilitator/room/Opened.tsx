import ArrowRight from 'lucide-react/icons/arrow-right';
import { openedWords } from '../../i18n/console-opened.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { JoinInfo } from '../console/JoinInfo.tsx';
import type { FreshRoom } from '../consoles.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Page } from '../parts/Page.tsx';
import styles from './Opened.module.css';

/** Shows the recovery code, once, and how people join. */
export function Opened({ fresh, onGo }: { fresh: FreshRoom; onGo: () => void }) {
  const words = useWords(openedWords);
  return (
    <Page title={fresh.how === 'opened' ? words.openedTitle : words.recoveredTitle} narrow>
      <section className={styles.recovery} aria-labelledby="recovery-title">
        <h2 id="recovery-title" className={styles.title}>
          {words.recoveryTitle}
        </h2>
        <p className={styles.lead}>{words.recoveryLead}</p>
        <p className={`${styles.code} num`}>{fresh.recoveryCode}</p>
        <p>
          {fresh.how === 'recovered' && words.recoveredText} {words.recoveryText}
        </p>
        <div>
          <CopyButton text={fresh.recoveryCode} label={words.copyCode} />
        </div>
      </section>
      <section className={styles.join} aria-labelledby="join-title">
        <h2 id="join-title" className={styles.title}>
          {words.join}
        </h2>
        <JoinInfo code={fresh.code} joinUrl={fresh.joinUrl} />
      </section>
      <Button kind="main" iconEnd={<ArrowRight aria-hidden="true" />} sub={words.written} onClick={onGo}>
        {words.toConsole}
      </Button>
    </Page>
  );
}
