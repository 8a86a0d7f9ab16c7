import type { RoomView } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { useLive } from '../../live/hooks.tsx';
import { ProgressDashes } from '../../ui/controls/ProgressDashes.tsx';
import { SavedState } from '../../ui/controls/SavedState.tsx';
import { inGroups } from '../join/join-code.ts';
import { Menu } from './Menu.tsx';
import { useDeckLang } from './room.tsx';
import { useSaving } from './saving.ts';
import { TimerLine } from './TimerLine.tsx';
import styles from './Top.module.css';

/** Where we are, and whether all is saved. The same at every moment. */
export function Top({ view }: { view: Extract<RoomView, { status: 'open' }> }) {
  const words = useWords(participant);
  const lang = useDeckLang();
  const { room, stage, programme, timer } = view;
  const activity = stage.at === 'activity' ? stage.activity : null;
  const part = activity ? words.top.part(activity.index + 1, programme.length) : `${words.join.code} ${inGroups(room.code)}`;
  const table = useLive((state) => state.you?.table?.number);
  const within = activity ? (activity.phases.indexOf(activity.phase) + 0.5) / activity.phases.length : 1;
  return (
    <header className={styles.header}>
      {room.kind === 'rehearsal' && <p className={styles.rehearsal}>{words.top.rehearsal}</p>}
      <div className={styles.top}>
        <p className={styles.where}>
          <b lang={lang}>{activity?.title ?? room.title}</b>
          <span className="num">{table ? `${part} · ${words.top.table(table)}` : part}</span>
        </p>
        <div className={styles.state}>
          <Saved activity={activity?.id ?? null} />
        </div>
        <Menu />
        {activity && (
          <div className={styles.dashes}>
            <ProgressDashes total={programme.length} current={activity.index + 1} part={within} label={part} />
          </div>
        )}
        {timer && <TimerLine timer={timer} />}
      </div>
    </header>
  );
}

function Saved({ activity }: { activity: string | null }) {
  const words = useWords(participant).top;
  const saving = useSaving(activity);
  if (saving !== 'none') return <SavedState state={saving}>{words[saving]}</SavedState>;
  return activity === null ? <SavedState state="saved">{words.inside}</SavedState> : null;
}
