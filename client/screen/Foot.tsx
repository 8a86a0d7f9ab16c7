import type { Timer as RoomTimer } from '../../shared/room/state.ts';
import { useWords } from '../i18n/language.ts';
import { screen } from '../i18n/screen.ts';
import { useLive } from '../live/hooks.tsx';
import { Timer } from '../ui/controls/Timer.tsx';
import styles from './Foot.module.css';
import { useSecondsLeft } from './use-seconds-left.ts';

/** Under the picture: the timer, large enough for the back row, and that the line is down. */
export function Foot({ timer, offline }: { timer: RoomTimer | null; offline: boolean }) {
  const words = useWords(screen);
  return (
    <>
      {timer && <TimeLeft timer={timer} />}
      {offline && <p className={styles.notice}>{words.offline}</p>}
    </>
  );
}

function TimeLeft({ timer }: { timer: RoomTimer }) {
  const words = useWords(screen).timer;
  const seconds = useSecondsLeft(timer);
  const soon = timer.runs && seconds <= 60;
  const sentence = !timer.runs ? words.stopped : seconds <= 0 ? words.over : soon ? words.soon : words.minutes(Math.ceil(seconds / 60));
  return (
    <div className={styles.timer}>
      <Timer seconds={seconds} words={sentence} separator={words.separator} showWords={!timer.runs || soon} soon={soon} />
    </div>
  );
}

type Notices = { readonly any: boolean; readonly offline: boolean; readonly spoken: string };

/** What stands in the foot, and what a screen reader hears: the line, and how far the room is. */
export function useFootNotices(): Notices {
  const words = useWords(screen);
  const view = useLive((state) => state.view);
  const connection = useLive((state) => state.connection);
  const progress = useLive((state) => state.progress);
  const lost = connection === 'offline';
  const open = view?.status === 'open' ? view : null;
  const spoken = lost ? words.offline : progress ? words.progress(progress.done + progress.passed, progress.people) : '';
  return { any: lost || Boolean(open?.timer), offline: lost, spoken };
}
