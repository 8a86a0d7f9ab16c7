import type { ActivityNow } from '../../../shared/room/views.ts';
import { roomWords } from '../../i18n/console-room.ts';
import { useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { isAsking } from './Counts.tsx';
import styles from './RemoteCounts.module.css';

/** The counts on one line, with a bar of one stroke per person (at most sixty strokes). */
export function RemoteCounts({ activity }: { activity: ActivityNow | null }) {
  const words = useWords(roomWords);
  const progress = useLive((state) => state.progress);
  const people = useLive((state) => state.people.length);
  const all = progress?.people ?? people;
  if (!progress || !isAsking(activity) || progress.phase !== activity?.phase) {
    return (
      <p className={styles.line}>
        <b className="num">{all}</b> {words.peopleIn(all)}
      </p>
    );
  }
  const strokes = Math.min(60, progress.people);
  const full = progress.people === 0 ? 0 : Math.round((progress.done / progress.people) * strokes);
  return (
    <div>
      <p className={styles.line}>
        <b className="num">{progress.done}</b> {words.of(progress.people)} {words.doneWord}
        {progress.passed > 0 && (
          <span>
            , {progress.passed} {words.passed(progress.passed)}
          </span>
        )}
      </p>
      <div className={styles.bars} aria-hidden="true">
        {Array.from({ length: strokes }, (_, i) => (
          <i key={i} className={i < full ? styles.full : undefined} />
        ))}
      </div>
    </div>
  );
}
