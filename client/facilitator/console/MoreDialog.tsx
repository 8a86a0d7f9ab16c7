import DoorClosed from 'lucide-react/icons/door-closed';
import Keyboard from 'lucide-react/icons/keyboard';
import Trash2 from 'lucide-react/icons/trash-2';
import type { ReactNode } from 'react';
import type { RoomView } from '../../../shared/room/views.ts';
import { menuWords } from '../../i18n/console-menu.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { harvestWords } from '../../i18n/harvest.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Link } from 'wouter';
import { Check } from '../parts/Check.tsx';
import { DisplaySettings } from '../parts/DisplaySettings.tsx';
import { JoinInfo } from './JoinInfo.tsx';
import type { DialogName } from './dialogs.ts';
import { useShortcutSetting } from './shortcut-setting.ts';
import styles from './MoreDialog.module.css';

type Props = { open: boolean; view: Extract<RoomView, { status: 'open' }>; onClose: () => void; onGo: (dialog: DialogName) => void };

/** Everything that is not needed every minute: joining, keys, language, theme, closing. */
export function MoreDialog({ open, view, onClose, onGo }: Props) {
  const words = useWords(menuWords);
  const common = useWords(consoleWords);
  const harvest = useWords(harvestWords);
  const [shortcuts, setShortcuts] = useShortcutSetting();
  return (
    <Dialog open={open} onClose={onClose} title={words.more.title} closeLabel={common.close}>
      <Part title={words.more.join}>
        <JoinInfo code={view.room.code} joinUrl={view.room.joinUrl} />
      </Part>
      <Part title={harvest.more}>
        <p>{harvest.moreText}</p>
        <p>
          <Link href={`/begeleiden/${view.room.id}/oogst`}>{harvest.open}</Link>
        </p>
      </Part>
      <Part title={words.more.shortcuts}>
        <Check checked={shortcuts} onChange={setShortcuts} hint={words.more.shortcutsOff}>
          {words.more.shortcutsOn}
        </Check>
        <Button icon={<Keyboard aria-hidden="true" />} onClick={() => onGo('keys')}>
          {words.more.shortcutsList}
        </Button>
      </Part>
      <Part title={words.more.display}>
        <DisplaySettings />
      </Part>
      <Part title={words.more.finish}>
        <div className={styles.acts}>
          <Button icon={<DoorClosed aria-hidden="true" />} onClick={() => onGo('close')}>
            {words.close.go}
          </Button>
          <Button icon={<Trash2 aria-hidden="true" />} onClick={() => onGo('delete')}>
            {words.close.deleteAll}
          </Button>
        </div>
        <p>
          <Link href="/begeleiden">{common.toStart}</Link>
        </p>
      </Part>
    </Dialog>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}
