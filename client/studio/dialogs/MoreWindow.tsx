import Download from 'lucide-react/icons/download';
import History from 'lucide-react/icons/history';
import Presentation from 'lucide-react/icons/presentation';
import Printer from 'lucide-react/icons/printer';
import Share2 from 'lucide-react/icons/share-2';
import Trash2 from 'lucide-react/icons/trash-2';
import Upload from 'lucide-react/icons/upload';
import { useLocation } from 'wouter';
import { dialogWords } from '../../i18n/studio-dialogs.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { DisplaySettings } from '../../facilitator/parts/DisplaySettings.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { useDeck } from '../store/hooks.tsx';
import styles from './Windows.module.css';
import type { Window } from './windows.ts';

type Props = { onClose: () => void; onOpen: (window: Window) => void; editable: boolean };

/** Everything that is done with the whole deck, the keys, and how the studio looks. */
export function MoreWindow({ onClose, onOpen, editable }: Props) {
  const words = useWords(studioWords);
  const more = useWords(dialogWords).more;
  const id = useDeck((state) => state.id);
  const [, navigate] = useLocation();
  return (
    <Dialog open onClose={onClose} title={more.title} closeLabel={words.close}>
      <div className={styles.menu}>
        {editable && (
          <>
            <Button kind="quiet" icon={<Upload aria-hidden="true" />} onClick={() => onOpen('import')}>
              {more.import}
            </Button>
            <Button kind="quiet" icon={<History aria-hidden="true" />} onClick={() => onOpen('versions')}>
              {more.versions}
            </Button>
            <Button kind="quiet" icon={<Share2 aria-hidden="true" />} onClick={() => onOpen('share')}>
              {more.share}
            </Button>
          </>
        )}
        <Button kind="quiet" icon={<Download aria-hidden="true" />} onClick={() => onOpen('download')}>
          {more.download}
        </Button>
        <Button kind="quiet" icon={<Printer aria-hidden="true" />} onClick={() => navigate(`/studio/set/${id}/print`)}>
          {more.print}
        </Button>
        <Button kind="quiet" icon={<Presentation aria-hidden="true" />} onClick={() => navigate('/begeleiden')}>
          {more.session}
        </Button>
        <p className={styles.hint}>{more.sessionHint}</p>
        {editable && (
          <Button kind="quiet" icon={<Trash2 aria-hidden="true" />} onClick={() => onOpen('delete')}>
            {more.remove}
          </Button>
        )}
      </div>
      <h3 className={styles.title}>{more.display}</h3>
      <DisplaySettings />
      <h3 className={styles.title}>{words.shortcuts}</h3>
      <dl className={styles.keys}>
        {words.shortcutList.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
