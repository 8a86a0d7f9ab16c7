import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import type { TaskView } from '../../../../shared/activities/task/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { participant } from '../../../i18n/participant.ts';
import { phoneTask } from '../../../i18n/phone-task.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Dialog } from '../../../ui/controls/Dialog.tsx';
import { Assignment } from './Assignment.tsx';
import styles from './TaskSheet.module.css';

/** Which task it is, and a button that opens the assignment over the page: in every phase after doing it. */
export function TaskSheet({ cards }: { cards: TaskView }) {
  const words = useWords(phoneTask);
  const { close } = useWords(participant);
  const lang = useDeckLang();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.row}>
      <p className={styles.title} lang={lang}>
        {cards.task.title}
      </p>
      <Button kind="quiet" small aria-haspopup="dialog" icon={<BookOpen aria-hidden="true" />} onClick={() => setOpen(true)}>
        {words.again}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.kind}
        closeLabel={close}
        actions={<Button onClick={() => setOpen(false)}>{close}</Button>}
      >
        <Assignment cards={cards} level={3} />
      </Dialog>
    </div>
  );
}
