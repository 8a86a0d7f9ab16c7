import Download from 'lucide-react/icons/download';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import History from 'lucide-react/icons/history';
import Redo2 from 'lucide-react/icons/redo-2';
import Share2 from 'lucide-react/icons/share-2';
import Undo2 from 'lucide-react/icons/undo-2';
import { Link } from 'wouter';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Logo } from '../../ui/Logo.tsx';
import type { Window } from '../dialogs/windows.ts';
import { useDeck } from '../store/hooks.tsx';
import styles from './Head.module.css';
import { Saved } from './Saved.tsx';
import type { Undoing } from './use-undo.ts';

type Props = {
  editable: boolean;
  undoing: Undoing;
  onOpen: (window: Window) => void;
  /** Null where the preview is always there. */
  preview: { readonly on: boolean; readonly toggle: () => void } | null;
};

/** Where we are, whether it is saved, undo and redo, and what can be done with the whole deck. */
export function Head({ editable, undoing, onOpen, preview }: Props) {
  const words = useWords(studioWords);
  const title = useDeck(({ deck }) => deck.title);
  const canUndo = useDeck(({ undo }) => undo.length > 0);
  const canRedo = useDeck(({ redo }) => redo.length > 0);
  return (
    <header className={styles.head}>
      <Link href="/studio" className={styles.home} aria-label={words.toStart} title={words.toStart}>
        <Logo name="" />
      </Link>
      <h1 className={styles.title}>{title || words.untitled}</h1>
      <span className={styles.saved}>{editable ? <Saved /> : words.looking}</span>
      {editable && (
        <>
          <Button
            kind="quiet"
            icon={<Undo2 aria-hidden="true" />}
            aria-label={words.undo}
            title={`${words.undo} (Ctrl+Z)`}
            aria-disabled={!canUndo}
            onClick={undoing.undo}
          />
          <Button
            kind="quiet"
            icon={<Redo2 aria-hidden="true" />}
            aria-label={words.redo}
            title={`${words.redo} (Ctrl+Shift+Z)`}
            aria-disabled={!canRedo}
            onClick={undoing.redo}
          />
        </>
      )}
      {preview && (
        <Button
          small
          icon={preview.on ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
          aria-pressed={preview.on}
          onClick={preview.toggle}
        >
          {words.preview}
        </Button>
      )}
      {editable && (
        <>
          <Button small className={styles.wide} icon={<History aria-hidden="true" />} onClick={() => onOpen('versions')}>
            {words.versions}
          </Button>
          <Button small className={styles.wide} icon={<Share2 aria-hidden="true" />} onClick={() => onOpen('share')}>
            {words.share}
          </Button>
        </>
      )}
      <Button small className={styles.wide} icon={<Download aria-hidden="true" />} onClick={() => onOpen('download')}>
        {words.download}
      </Button>
      <Button
        kind="quiet"
        icon={<Ellipsis aria-hidden="true" />}
        aria-label={words.more}
        title={words.more}
        onClick={() => onOpen('more')}
      />
    </header>
  );
}
