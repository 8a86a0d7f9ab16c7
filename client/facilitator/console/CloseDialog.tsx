import type { RoomCard } from '../../../shared/room/views.ts';
import { menuWords } from '../../i18n/console-menu.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { useCommands } from './commands.tsx';
import styles from './CloseDialog.module.css';

type Props = { open: boolean; room: RoomCard; onClose: () => void };

/** Says what closing does before it does it. */
export function CloseDialog({ open, room, onClose }: Props) {
  const words = useWords(menuWords).close;
  const { command } = useCommands();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.title}
      closeLabel={words.cancel}
      actions={
        <>
          <Button
            onClick={() => {
              void command({ do: 'close' });
              onClose();
            }}
          >
            {words.go}
          </Button>
          <Button kind="main" onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <ul className={styles.list}>
        <li>{words.counts}</li>
        <li>{words.links}</li>
        <li>{room.kind === 'rehearsal' ? words.rehearsal : words.deleted(room.keepDays)}</li>
        <li>{words.final}</li>
      </ul>
    </Dialog>
  );
}
