import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import type { DilemmaView } from '../../../../shared/activities/dilemma/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { participant } from '../../../i18n/participant.ts';
import { phoneDilemma } from '../../../i18n/phone-dilemma.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Dialog } from '../../../ui/controls/Dialog.tsx';
import { letterOf } from './choice.ts';
import styles from './StorySheet.module.css';
import { StoryText } from './StoryText.tsx';

type Props = {
  story: DilemmaView['story'];
  /** What there is to choose is read here too, once a choice lies and the page shows only the own one. */
  choice?: Pick<DilemmaView, 'twists'>;
};

/** A button that opens the story over the page, in every phase after reading. */
export function StorySheet({ story, choice }: Props) {
  const words = useWords(phoneDilemma).story;
  const lang = useDeckLang();
  const { close } = useWords(participant);
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.row}>
      <Button kind="quiet" small aria-haspopup="dialog" icon={<BookOpen aria-hidden="true" />} onClick={() => setOpen(true)}>
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
          {choice && (
            <section className={styles.choice} lang={lang}>
              {choice.twists.map(({ id, text }) => (
                <p key={id}>{text}</p>
              ))}
              <ul>
                {story.options.map(({ id, text }) => (
                  <li key={id}>
                    <b>{letterOf(id)}</b> {text}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </Dialog>
    </div>
  );
}
