import type { ReactNode } from 'react';
import type { FacilitatorView, RoomView } from '../../../shared/room/views.ts';
import { roomWords } from '../../i18n/console-room.ts';
import { useWords } from '../../i18n/language.ts';
import { Devices } from './Devices.tsx';
import { Joining } from './Joining.tsx';
import { Head } from './Head.tsx';
import { Messages } from './Messages.tsx';
import { Notes } from './Notes.tsx';
import { People } from './People.tsx';
import { Preview } from './Preview.tsx';
import { ProgrammeNav } from './ProgrammeNav.tsx';
import { Rehearsal } from './Rehearsal.tsx';
import { Seen } from './Seen.tsx';
import { Texts } from './Texts.tsx';
import styles from './Wide.module.css';

export type Parts = { console: FacilitatorView; view: Extract<RoomView, { status: 'open' }>; foot: ReactNode; onMore: () => void };

/** On a laptop or a tablet: programme left, what the group sees in the middle, what I want to know right. */
export function Wide({ console, view, foot, onMore }: Parts) {
  const words = useWords(roomWords);
  const rehearsal = view.room.kind === 'rehearsal';
  return (
    <div className={styles.console}>
      <Head room={view.room} onMore={onMore} />
      <div className={styles.programme}>
        <ProgrammeNav console={console} />
      </div>
      <main className={`${styles.middle} table-ground`}>
        <Messages />
        <Seen console={console} />
        {view.stage.at === 'lobby' && <Joining room={view.room} />}
        {view.stage.at === 'activity' && <Preview console={console} activity={view.stage.activity} covered={false} />}
      </main>
      <aside className={styles.side} aria-label={words.side}>
        <Notes console={console} />
        {rehearsal && <Rehearsal />}
        {view.stage.at === 'activity' && <Texts />}
        <People view={view} />
        <Devices />
      </aside>
      {foot}
    </div>
  );
}
