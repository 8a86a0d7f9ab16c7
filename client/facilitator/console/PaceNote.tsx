import { roomWords } from '../../i18n/console-room.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { clockTime } from '../parts/format.ts';
import { useNow } from '../parts/use-now.ts';
import { usePace } from './use-pace.ts';
import styles from './PaceNote.module.css';

/** Ahead or behind, when it will be done, and how long this step lasts already. */
export function PaceNote() {
  const words = useWords(roomWords);
  const language = useLanguage();
  const now = useNow(
    useLive((state) => state.clockOffset),
    5_000,
  );
  const since = useLive((state) => state.console?.stageSince ?? 0);
  const { ahead, endsAt, running } = usePace(now);
  const started = useLive((state) => state.console?.startedAt ?? null);
  if (started === null) return <p className={styles.note}>{words.pace.ifNow(clockTime(endsAt, language))}</p>;
  if (!running) return null;
  const pace = ahead > 0 ? words.pace.ahead(ahead) : ahead < 0 ? words.pace.behind(-ahead) : words.pace.onTime;
  return (
    <p className={styles.note}>
      <b>{pace}</b> {words.pace.endsAt(clockTime(endsAt, language))}
      <span className={styles.step}>{words.inStep(Math.max(0, Math.floor((now - since) / 60_000)))}</span>
    </p>
  );
}
