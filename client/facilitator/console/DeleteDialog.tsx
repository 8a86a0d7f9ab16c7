import { useState } from 'react';
import { menuWords } from '../../i18n/console-menu.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Check } from '../parts/Check.tsx';
import { useDeleteRoom } from './use-delete-room.ts';

type Props = { open: boolean; room: string; onClose: () => void };

/** Deleting takes two decisions: a tick and then a press. */
export function DeleteDialog({ open, room, onClose }: Props) {
  const words = useWords(menuWords).close;
  const [sure, setSure] = useState(false);
  const deleteRoom = useDeleteRoom(room);
  const close = () => {
    setSure(false);
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={words.deleteTitle}
      closeLabel={words.cancel}
      actions={
        <>
          <Button
            aria-disabled={!sure}
            onClick={() => {
              if (!sure) return;
              void deleteRoom();
              close();
            }}
          >
            {words.deleteGo}
          </Button>
          <Button kind="main" onClick={close}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <p>{words.deleteText}</p>
      <Check checked={sure} onChange={setSure}>
        {words.deleteSure}
      </Check>
    </Dialog>
  );
}
