import { useState } from 'react';
import { menuWords } from '../../i18n/console-menu.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { useCommands } from './commands.tsx';
import styles from './TimerDialog.module.css';

const MINUTES = [1, 2, 5, 10] as const;
const MOST = 180;

/** Sets a timer: a usual time, or one's own. */
export function TimerDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords(menuWords).timer;
  const common = useWords(consoleWords);
  const { command } = useCommands();
  const [own, setOwn] = useState<number | null>(null);
  const [wrong, setWrong] = useState(false);
  const start = (minutes: number) => {
    void command({ do: 'timer-start', seconds: minutes * 60 });
    onClose();
  };
  const startOwn = () => {
    if (own === null || own < 1 || own > MOST) return setWrong(true);
    setWrong(false);
    start(own);
  };
  return (
    <Dialog open={open} onClose={onClose} title={words.title} closeLabel={common.close}>
      <p>{words.text}</p>
      <div className={styles.usual}>
        {MINUTES.map((minutes) => (
          <Button key={minutes} onClick={() => start(minutes)}>
            {words.start(minutes)}
          </Button>
        ))}
      </div>
      <form
        className={styles.own}
        onSubmit={(event) => {
          event.preventDefault();
          startOwn();
        }}
      >
        <NumberField label={words.other} value={own} onChange={setOwn} error={wrong ? words.invalid : undefined} />
        <Button type="submit">{words.startOther}</Button>
      </form>
    </Dialog>
  );
}
