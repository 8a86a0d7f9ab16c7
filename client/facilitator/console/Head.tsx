import Clock from 'lucide-react/icons/clock';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Users from 'lucide-react/icons/users';
import type { RoomCard } from '../../../shared/room/views.ts';
import { useNow } from '../parts/use-now.ts';
import { clockTime, spacedCode } from '../parts/format.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { roomWords } from '../../i18n/console-room.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { SavedState } from '../../ui/controls/SavedState.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { useOutcome } from './commands.tsx';
import { usePace } from './use-pace.ts';
import styles from './Head.module.css';

type Props = { room: RoomCard; onMore: () => void };

/** The bar at the top of the console: which session, its code, who is in, the time, whether all is saved. */
export function Head({ room: { title, code, kind, language: titleLanguage, look }, onMore }: Props) {
  const words = useWords(roomWords);
  const language = useLanguage();
  const now = useNow(
    useLive((state) => state.clockOffset),
    5_000,
  );
  const { toGo, running } = usePace(now);
  const people = useLive((state) => state.progress?.people ?? state.people.length);
  return (
    <header className={styles.head}>
      <Logo name={useWords(consoleWords).product} src={look?.logo} />
      <h1 className={styles.title}>
        <span className="visually-hidden">{words.heading}</span> <span lang={titleLanguage}>{title}</span>
      </h1>
      <span className={`${styles.code} num`}>{spacedCode(code)}</span>
      {kind === 'rehearsal' && <span className={styles.practice}>{words.rehearsal}</span>}
      <span className={styles.space} />
      <span className={`${styles.fact} ${styles.people}`}>
        <Users aria-hidden="true" />
        <b className="num">{people}</b> {words.inWord}
      </span>
      <span className={styles.fact}>
        <Clock aria-hidden="true" />
        <b className="num">{clockTime(now, language)}</b>
        {running && <span className={styles.toGo}>{words.toGo(toGo)}</span>}
      </span>
      <span className={styles.state}>
        <ConnectionState />
      </span>
      <Button icon={<Ellipsis aria-hidden="true" />} onClick={onMore} aria-haspopup="dialog">
        {words.more}
      </Button>
    </header>
  );
}

/** Whether all is saved, in words. */
export function ConnectionState() {
  const words = useWords(roomWords);
  const connection = useLive((state) => state.connection);
  const { busy } = useOutcome();
  if (connection !== 'online') return <SavedState state="waiting">{words.waiting}</SavedState>;
  return busy ? <SavedState state="saving">{words.saving}</SavedState> : <SavedState state="saved">{words.saved}</SavedState>;
}
