import type { ActivityNow } from '../../../shared/room/views.ts';
import { roomWords } from '../../i18n/console-room.ts';
import { useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { consoleParts } from '../activities.ts';
import styles from './Counts.module.css';

/** Does this step ask for answers? Then progress counts them. */
export function isAsking(activity: ActivityNow | null): boolean {
  if (activity === null || consoleParts(activity.name).waitsFor?.(activity.phase) === false) return false;
  return Object.values(activity.slots).includes('open');
}

/** How many are in, done, busy, passing or away. Never who. */
export function Counts({ activity }: { activity: ActivityNow | null }) {
  const words = useWords(roomWords);
  const progress = useLive((state) => state.progress);
  const people = useLive((state) => state.people.length);
  const all = progress?.people ?? people;
  const away = progress ? Math.max(0, progress.people - progress.here) : 0;
  const counting = isAsking(activity) && progress?.activity === activity?.id && progress?.phase === activity?.phase ? progress : null;
  if (!counting) {
    return (
      <div className={styles.counts}>
        <b className={`${styles.big} num`}>{all}</b>
        <p className={styles.of}>{words.peopleIn(all)}</p>
        <dl className={styles.rest}>
          <Row count={away} label={words.away} />
        </dl>
      </div>
    );
  }
  return (
    <div className={styles.counts}>
      <b className={`${styles.big} num`}>{counting.done}</b>
      <p className={styles.of}>
        {words.of(counting.people)} {words.doneWord}
      </p>
      <dl className={styles.rest}>
        <Row count={Math.max(0, counting.people - counting.done - counting.passed)} label={words.busy} />
        <Row count={counting.passed} label={words.passed(counting.passed)} />
        <Row count={away} label={words.away} />
      </dl>
    </div>
  );
}

function Row({ count, label }: { count: number; label: string }) {
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd className="num">{count}</dd>
    </div>
  );
}
