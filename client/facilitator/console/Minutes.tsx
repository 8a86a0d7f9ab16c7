import type { FacilitatorView } from '../../../shared/room/views.ts';
import { roomWords } from '../../i18n/console-room.ts';
import { useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { useNow } from '../parts/use-now.ts';
import { minutesUsed } from './pace.ts';
import styles from './ProgrammeNav.module.css';

type Props = { console: FacilitatorView; item: FacilitatorView['programme'][number]; isNow: boolean };

/** The minutes of an activity: really used, once it was on the table, and meant. */
export function Minutes({ console, item, isNow }: Props) {
  const words = useWords(roomWords);
  const now = useNow(
    useLive((state) => state.clockOffset),
    15_000,
  );
  const used = minutesUsed(console, { activity: item.id, isNow, now });
  return (
    <span className={`${styles.minutes} num`}>
      {used !== null && (
        <>
          <span aria-hidden="true">{used} / </span>
          <span className="visually-hidden">{words.used(used)}</span>
        </>
      )}
      {item.minutes} <span className="visually-hidden">min</span>
    </span>
  );
}
