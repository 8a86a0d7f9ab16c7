import Check from 'lucide-react/icons/check';
import Smartphone from 'lucide-react/icons/smartphone';
import { useState } from 'react';
import { menuWords } from '../../i18n/console-menu.ts';
import { openedWords } from '../../i18n/console-opened.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { clockTime } from '../parts/format.ts';
import { useNow } from '../parts/use-now.ts';
import { useCommands } from './commands.tsx';
import styles from './Devices.module.css';

type Invite = { readonly code: string; readonly endsAt: number };

/** A second device or a second facilitator, by a code that works once; and taking all others their access. */
export function Devices({ heading = true }: { heading?: boolean }) {
  const words = useWords(menuWords).devices;
  const { ask } = useCommands();
  const [invite, setInvite] = useState<Invite | null>(null);
  const [revoking, setRevoking] = useState(false);
  return (
    <section
      className={styles.devices}
      aria-labelledby={heading ? 'devices-title' : undefined}
      aria-label={heading ? undefined : words.title}
    >
      {heading && (
        <h2 id="devices-title" className={styles.title}>
          {words.title}
        </h2>
      )}
      <p className={styles.you}>
        <Check aria-hidden="true" /> {words.you}
      </p>
      <p className={styles.hint}>{words.text}</p>
      <div role="status">{invite && <InviteCode invite={invite} />}</div>
      <div className={styles.acts}>
        <Button icon={<Smartphone aria-hidden="true" />} onClick={() => void ask('invite', {}).then((made) => made && setInvite(made))}>
          {invite ? words.again : words.invite}
        </Button>
        <Button onClick={() => setRevoking(true)}>{words.revoke}</Button>
      </div>
      {revoking && (
        <Revoke
          onDone={() => {
            setRevoking(false);
            setInvite(null);
          }}
        />
      )}
    </section>
  );
}

function InviteCode({ invite }: { invite: Invite }) {
  const words = useWords(menuWords).devices;
  const copy = useWords(openedWords).copyCode;
  const language = useLanguage();
  const now = useNow(
    useLive((state) => state.clockOffset),
    10_000,
  );
  if (now > invite.endsAt) return <p className={styles.hint}>{words.over}</p>;
  return (
    <div className={styles.invite}>
      <p className={styles.hint}>{words.code}</p>
      <p className={`${styles.code} num`}>{invite.code}</p>
      <p className={styles.hint}>{words.until(clockTime(invite.endsAt, language))}</p>
      <CopyButton text={invite.code} label={copy} />
    </div>
  );
}

function Revoke({ onDone }: { onDone: () => void }) {
  const words = useWords(menuWords).devices;
  const opened = useWords(openedWords);
  const common = useWords(consoleWords);
  const { ask } = useCommands();
  const [fresh, setFresh] = useState<string | null>(null);
  const revoke = async () => {
    const done = await ask('revoke-others', {});
    if (done) setFresh(done.recoveryCode);
    else onDone();
  };
  if (fresh !== null) {
    return (
      <Dialog
        open
        onClose={onDone}
        title={opened.recoveryTitle}
        closeLabel={common.close}
        actions={
          <Button kind="main" onClick={onDone}>
            {opened.written}
          </Button>
        }
      >
        <p>
          {words.revoked} {opened.recoveryLead}
        </p>
        <p className={`${styles.code} num`}>{fresh}</p>
        <CopyButton text={fresh} label={opened.copyCode} />
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onClose={onDone}
      title={words.revokeTitle}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={() => void revoke()}>{words.revoke}</Button>
          <Button kind="main" onClick={onDone}>
            {common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.revokeText}</p>
    </Dialog>
  );
}
