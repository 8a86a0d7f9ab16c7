import { useEffect, useState } from 'react';
import type { Timer as RoomTimer } from '../../../shared/room/state.ts';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { useLive } from '../../live/hooks.tsx';
import { Timer } from '../../ui/controls/Timer.tsx';
import { useAnnounce } from './announce.tsx';
import styles from './TimerLine.module.css';

/** Warned when this much is left, or a quarter of a short time. */
const WARN_SECONDS = 60;

/** The time that is left, by the server's clock. It warns in words, and its end stops nothing. */
export function TimerLine({ timer }: { timer: RoomTimer }) {
  const words = useWords(participant).timer;
  const announce = useAnnounce();
  const left = useSecondsLeft(timer);
  const over = left <= 0;
  const soon = !over && left <= Math.min(WARN_SECONDS, timer.seconds / 4);
  useEffect(() => {
    if (timer.runs && soon) announce.room(words.soon);
    if (timer.runs && over) announce.room(words.over);
  }, [timer.runs, soon, over, announce, words]);
  const said = over ? words.over : !timer.runs ? words.stopped : soon ? words.soon : null;
  return (
    <div className={styles.line}>
      <Timer seconds={left} words={words.left(Math.max(1, Math.round(left / 60)))} separator={words.separator} soon={soon} />
      {said && <span className={styles.words}>{said}</span>}
    </div>
  );
}

function useSecondsLeft(timer: RoomTimer): number {
  const offset = useLive((state) => state.clockOffset);
  const [, tick] = useState(0);
  useEffect(() => {
    if (!timer.runs) return;
    const clock = setInterval(() => tick((n) => n + 1), 500);
    return () => clearInterval(clock);
  }, [timer]);
  return Math.max(0, timer.runs ? timer.endsAt - Date.now() - offset : timer.left) / 1000;
}
