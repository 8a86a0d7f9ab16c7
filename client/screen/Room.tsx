import { useEffect } from 'react';
import type { RoomCard } from '../../shared/room/views.ts';
import { loadScreens } from '../activities/registry.tsx';
import { useLanguageOf, useWords } from '../i18n/language.ts';
import { screen } from '../i18n/screen.ts';
import { useLive } from '../live/hooks.tsx';
import { Announcer } from '../ui/controls/Announcer.tsx';
import { JoinCorner } from '../ui/controls/JoinCorner.tsx';
import { useLook } from '../ui/look.ts';
import { Foot, useFootNotices } from './Foot.tsx';
import { Closed, Connecting, Gone } from './Message.tsx';
import { Scene } from './Scene.tsx';
import { sceneName } from './scene-name.ts';
import { Sheet } from './Sheet.tsx';
import styles from './Room.module.css';
import { useAskedLanguage } from './use-asked-language.ts';

/** What the room sees now: one picture at a time, with the code always in the corner. */
export function Room() {
  const view = useLive((state) => state.view);
  const ended = useLive((state) => state.ended);
  const notices = useFootNotices();
  usePageTitle(view?.room ?? null);
  useLook(view?.room.look);
  const asked = useAskedLanguage();
  useLanguageOf(asked ? undefined : view?.room.language);
  useEffect(loadScreens, []);
  if (ended)
    return (
      <Sheet>
        <Gone why={ended} />
      </Sheet>
    );
  if (!view)
    return (
      <Sheet>
        <Connecting />
      </Sheet>
    );
  if (view.status === 'closed')
    return (
      <Sheet>
        <Closed room={view.room} deleteAt={view.deleteAt} />
      </Sheet>
    );
  const name = sceneName(view);
  return (
    <Sheet
      logo={name === 'lobby' ? null : view.room.look?.logo}
      corner={name === 'lobby' ? null : <Corner room={view.room} locked={view.locked} />}
      foot={notices.any ? <Foot timer={view.timer} offline={notices.offline} /> : null}
      plain={name.startsWith('dilemma/read') || name.startsWith('dilemma/afterword')}
    >
      <div key={name} className={styles.scene}>
        <Scene view={view} />
      </div>
      <Announcer message={notices.spoken} />
    </Sheet>
  );
}

/** The code, and under it what everybody should know about this room. */
function Corner({ room, locked }: { room: RoomCard; locked: boolean }) {
  const words = useWords(screen);
  const mark = room.kind === 'rehearsal' ? words.rehearsal : locked ? words.locked : null;
  return (
    <>
      <JoinCorner code={room.code} url={room.joinUrl} qrTitle={words.corner.qr} codeLabel={words.corner.code} />
      {mark && <p className={styles.mark}>{mark}</p>}
    </>
  );
}

function usePageTitle(room: RoomCard | null): void {
  const words = useWords(screen);
  const title = room ? `${room.title} · ${words.view}` : words.view;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
