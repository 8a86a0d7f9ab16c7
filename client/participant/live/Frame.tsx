import { CloudOff, Pause } from 'lucide-react';
import { lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import type { RoomView } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { useLive } from '../../live/hooks.tsx';
import { classes } from '../../ui/classes.ts';
import { Notice } from '../../ui/controls/Notice.tsx';
import { useDocumentTitle } from '../page/document-title.ts';
import { Loading } from '../page/Loading.tsx';
import { ActivityPhone } from './ActivityPhone.tsx';
import { useAnnounce } from './announce.tsx';
import { Broken } from './Broken.tsx';
import { End } from './End.tsx';
import styles from './Frame.module.css';
import { Lobby } from './Lobby.tsx';
import { Top } from './Top.tsx';
import { useOffline } from './saving.ts';

const Seated = lazy(() => import('./Seated.tsx'));
const Asked = lazy(() => import('../asked/Asked.tsx'));

type OpenView = Extract<RoomView, { status: 'open' }>;

/** What stands round every moment of a room: where we are, whether all is saved, messages; within it the moment itself. */
export function Frame({ view }: { view: OpenView }) {
  const words = useWords(participant);
  const { stage } = view;
  const table = useLive((state) => state.you?.table ?? null);
  const asked = useLive((state) => state.you?.asked.length);
  useDocumentTitle(
    stage.at === 'activity' ? stage.activity.title : stage.at === 'lobby' ? words.documentTitle.lobby : words.documentTitle.end,
  );
  const announce = useAnnounce();
  const moment = stage.at === 'activity' ? `${stage.activity.id}/${stage.activity.phase}` : stage.at;
  // What was said in an earlier moment is not found there any more; before this one says something of its own.
  useLayoutEffect(() => announce.own(''), [announce, moment]);
  return (
    <div className={classes('table-ground', styles.frame)}>
      <Top view={view} />
      <main className={styles.main}>
        <Messages paused={view.paused} />
        {table && (
          <Suspense fallback={null}>
            <Seated view={view} {...table} />
          </Suspense>
        )}
        {asked ? (
          <Suspense fallback={null}>
            <Asked atEnd={stage.at === 'end'} />
          </Suspense>
        ) : null}
        <Broken>
          <Suspense fallback={<Loading whole={false} />}>
            {stage.at === 'lobby' && <Lobby />}
            {stage.at === 'activity' && <ActivityPhone key={stage.activity.id} activity={stage.activity} />}
            {stage.at === 'end' && <End />}
          </Suspense>
        </Broken>
      </main>
    </div>
  );
}

/** Nothing here takes the place of the moment itself: a pause and a lost line leave the hands free. */
function Messages({ paused }: { paused: boolean }) {
  const words = useWords(participant);
  const offline = useOffline();
  const announce = useAnnounce();
  useEffect(() => {
    if (paused) announce.room(`${words.pause.title} ${words.pause.text}`);
  }, [paused, announce, words]);
  useEffect(() => {
    if (!offline) return;
    announce.room(`${words.offline.title} ${words.offline.text}`);
    return () => announce.room(words.offline.back);
  }, [offline, announce, words]);
  if (!paused && !offline) return null;
  return (
    <div className={styles.messages}>
      {paused && (
        <Notice title={words.pause.title} icon={<Pause aria-hidden="true" />}>
          {words.pause.text}
        </Notice>
      )}
      {offline && (
        <Notice kind="warn" title={words.offline.title} icon={<CloudOff aria-hidden="true" />}>
          {words.offline.text}
        </Notice>
      )}
    </div>
  );
}
