import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { useLive } from '../../live/hooks.tsx';
import { classes } from '../../ui/classes.ts';
import { useAnnounce } from './announce.tsx';
import styles from './Together.module.css';

type Props = {
  activity: string;
  phase: string;
  /** After "41 van de 58". */
  words: string;
  /** What comes when everybody is ready. */
  then?: string;
  /** Without margins of its own, inside something else. */
  bare?: boolean;
};

/** One line a person up to here; beyond it a line stands for several. */
const MOST_LINES = 60;

/** How far the room is, as tally lines and in words. Who is done is never told. Read out at every quarter. */
export function Together({ activity, phase, words, then, bare = false }: Props) {
  const { answers } = useWords(participant).together;
  const announce = useAnnounce();
  const progress = useLive((state) => state.progress);
  const here = progress?.activity === activity && progress.phase === phase ? progress : null;
  const done = here ? here.done + here.passed : 0;
  const people = Math.max(here?.people ?? 0, done);
  const quarter = people > 0 ? Math.floor((4 * done) / people) : 0;
  const said = useRef(quarter);
  useEffect(() => {
    if (quarter <= said.current) return;
    said.current = quarter;
    announce.room(`${answers(done, people)} ${words}`);
  }, [quarter, done, people, words, answers, announce]);
  if (people === 0) return null;
  const lines = Math.min(people, MOST_LINES);
  const filled = Math.floor((done / people) * lines);
  return (
    <div className={classes(styles.together, !bare && styles.alone)}>
      <div className={styles.lines} aria-hidden="true">
        {Array.from({ length: lines }, (_, i) => (
          <span key={i} className={i < filled ? styles.done : styles.open} />
        ))}
      </div>
      <p>
        <b className="num">{answers(done, people)}</b> {words}
      </p>
      {then && <p className={styles.then}>{then}</p>}
    </div>
  );
}
