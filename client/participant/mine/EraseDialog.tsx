import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { phoneMine } from '../../i18n/phone-mine.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';

type Props = { open: boolean; onClose: () => void; onErase: () => void };

/** Erasing cannot be undone, so it is asked first; the safe answer stands last. */
export function EraseDialog({ open, onClose, onErase }: Props) {
  const words = useWords(phoneMine);
  const { close } = useWords(participant);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.eraseTitle}
      closeLabel={close}
      actions={
        <>
          <Button onClick={onErase}>{words.eraseYes}</Button>
          <Button onClick={onClose}>{words.eraseNo}</Button>
        </>
      }
    >
      <p>{words.eraseText}</p>
    </Dialog>
  );
}
