import { useState, type ReactNode } from 'react';
import type { ActivityNow, FacilitatorView, RoomView } from '../../../shared/room/views.ts';
import { roomWords } from '../../i18n/console-room.ts';
import { useWords } from '../../i18n/language.ts';
import { consoleParts } from '../activities.ts';
import { Arrange } from './Arrange.tsx';
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
import { Tables } from './tables/Tables.tsx';
import { Texts } from './Texts.tsx';
import { useFollow } from './use-follow.ts';
import styles from './Wide.module.css';

export type Parts = { console: FacilitatorView; view: Extract<RoomView, { status: 'open' }>; foot: ReactNode; onMore: () => void };

/** On a laptop or a tablet: programme left, what the group sees in the middle, what I want to know right. */
export function Wide({ console, view, foot, onMore }: Parts) {
  const words = useWords(roomWords);
  const rehearsal = view.room.kind === 'rehearsal';
  const activity = view.stage.at === 'activity' ? view.stage.activity : null;
  const where = activity ? `${activity.id}/${activity.phase}` : view.stage.at;
  const stand = useFollow(where);
  // Once in the middle they stay there for this phase: a list that goes elsewhere under a hand gets a click on another sentence.
  const [textsWere, setTextsWere] = useState<string | null>(null);
  const textsMatter = activity !== null && areTextsTheMatter(console, activity);
  if (textsMatter && textsWere !== where) setTextsWere(where);
  const textsInMiddle = textsMatter || textsWere === where;
  // As long as there is something to show, that comes first; then what the group decides is to be written down here.
  const arrangingIsNext = console.next?.to !== 'picture';
  const arrange = <Arrange key="arrange" console={console} />;
  const looking = [
    activity && <Preview key="preview" console={console} activity={activity} covered={false} />,
    textsInMiddle && <Texts key="texts" />,
  ];
  return (
    <div className={styles.console} ref={stand}>
      <Head room={view.room} onMore={onMore} />
      <div className={styles.programme}>
        <ProgrammeNav console={console} />
      </div>
      <div className={styles.body}>
        <main className={`${styles.middle} table-ground`}>
          <Messages />
          <Seen console={console} />
          {view.stage.at === 'lobby' && <Joining room={view.room} />}
          {arrangingIsNext ? [arrange, ...looking] : [...looking, arrange]}
        </main>
        <aside className={styles.side} aria-label={words.side}>
          <Notes console={console} />
          {activity && !textsInMiddle && <Texts />}
          <Tables view={view} />
          <People view={view} />
          {rehearsal && <Rehearsal />}
          <Devices />
        </aside>
      </div>
      {foot}
    </div>
  );
}

/** Where no picture is to come, or the next one is made of sentences, what people write is what there is to look at. */
function areTextsTheMatter({ next }: FacilitatorView, { name, phase, shown }: ActivityNow): boolean {
  const { leadsToPicture, textsPicture } = consoleParts(name);
  if (!leadsToPicture(phase)) return true;
  return textsPicture !== null && (shown?.id === textsPicture || (next?.to === 'picture' && next.picture === textsPicture));
}
