import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import type { DilemmaView } from '../../../../shared/activities/dilemma/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { participant } from '../../../i18n/participant.ts';
import { phoneDilemma } from '../../../i18n/phone-dilemma.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Dialog } from '../../../ui/controls/Dialog.tsx';
import styles from './StorySheet.module.css';
import { StoryText } from './StoryText.tsx';

/** A button that opens the story over the page, in every phase after reading. */
export function StorySheet({ story }: { story: DilemmaView['story'] }) {
  const words = useWords(phoneDilemma).story;
  const { close } = useWords(participant);
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.row}>
      <Button kind="quiet" small icon={<BookOpen aria-hidden="true" />} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.kind}
        closeLabel={close}
        actions={<Button onClick={() => setOpen(false)}>{close}</Button>}
      >
        <div className={styles.page}>
          <StoryText story={story} level={3} />
        </div>
      </Dialog>
    </div>
  );
}
