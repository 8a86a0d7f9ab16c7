import { fairShare, turnNow } from '../../../../shared/activities/theme/fair-share.ts';
import type { Timer } from '../../../../shared/room/state.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneTheme } from '../../../i18n/phone-theme.ts';
import { useLive } from '../../../live/hooks.tsx';
import { useSecondsLeft } from '../../../screen/use-seconds-left.ts';
import { classes } from '../../../ui/classes.ts';
import styles from './SpeakingTime.module.css';

type Props = {
  /** Of the whole table. */
  minutes: number;
  people: number;
};

/** The time of a table in equal parts, one for each. When the clock of the room runs, the part that it is in is marked. */
export function SpeakingTime({ minutes, people }: Props) {
  const words = useWords(phoneTheme).talk;
  const timer = useLive(({ view }) => (view?.status === 'open' ? view.timer : null));
  if (people < 2)
    return (
      <div className={styles.time}>
        <p>
          <b>{words.time(minutes)}.</b> {words.shareAlone}
        </p>
      </div>
    );
  return (
    <div className={styles.time}>
      <p>
        <b>{words.time(minutes)},</b> {words.share(fairShare(minutes, people))}.
      </p>
      {timer ? <Turns timer={timer} people={people} /> : <Parts people={people} now={null} />}
    </div>
  );
}

function Turns({ timer, people }: { timer: Timer; people: number }) {
  const words = useWords(phoneTheme).talk;
  const left = useSecondsLeft(timer);
  const now = timer.runs ? turnNow(timer.seconds - left, timer.seconds, people) : null;
  return (
    <>
      <Parts people={people} now={now} />
      {now !== null && <p className={styles.turn}>{words.turn(now, people)}</p>}
    </>
  );
}

function Parts({ people, now }: { people: number; now: number | null }) {
  return (
    <div className={styles.parts} aria-hidden="true">
      {Array.from({ length: people }, (_, i) => (
        <span key={i} className={classes(styles.part, now !== null && i + 1 < now && styles.past, i + 1 === now && styles.now)} />
      ))}
    </div>
  );
}
