import Clock from 'lucide-react/icons/clock';
import Square from 'lucide-react/icons/square';
import type { Timer as RoomTimer } from '../../../shared/room/state.ts';
import { roomWords } from '../../i18n/console-room.ts';
import { menuWords } from '../../i18n/console-menu.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Timer } from '../../ui/controls/Timer.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useCommands } from './commands.tsx';
import { useTimer } from './use-timer.ts';
import footStyles from './Foot.module.css';
import styles from './TimerBox.module.css';

type Props = { timer: RoomTimer | null; onOpen: () => void };

/** The timer in the bar: a button to set one, or the time left with more and stop. */
export function TimerBox({ timer, onOpen }: Props) {
  const words = useWords(menuWords).timer;
  const room = useWords(roomWords);
  const language = useLanguage();
  const { command } = useCommands();
  const now = useTimer(timer);
  if (!now) {
    return (
      <Button
        kind="quiet"
        className={footStyles.act}
        icon={<Clock aria-hidden="true" />}
        onClick={onOpen}
        aria-haspopup="dialog"
        aria-keyshortcuts="T"
      >
        {room.buttons.timer}
      </Button>
    );
  }
  return (
    <div className={styles.box}>
      <Timer
        seconds={now.left}
        words={now.over ? words.over : words.left(Math.floor(now.left / 60), now.left % 60)}
        separator={language === 'nl' ? '.' : ':'}
        soon={now.soon || now.over}
      />
      {now.over && <span className={styles.over}>{words.over}</span>}
      <Button small onClick={() => void command({ do: 'timer-extend', seconds: 60 })}>
        {words.more}
      </Button>
      <Button small icon={<Square aria-hidden="true" />} aria-label={words.stopSpoken} onClick={() => void command({ do: 'timer-stop' })} />
    </div>
  );
}
