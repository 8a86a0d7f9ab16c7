import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import { domAnimation, LazyMotion, MotionConfig } from 'framer-motion';
import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import type { Wall } from '../../../shared/protocol/series.ts';
import type { Together } from '../../../shared/series/together.ts';
import { hubScreen } from '../../i18n/hub-screen.ts';
import { useWords } from '../../i18n/language.ts';
import { Message } from '../../screen/Message.tsx';
import { Sheet } from '../../screen/Sheet.tsx';
import { useFullscreenKey } from '../../screen/use-fullscreen-key.ts';
import { useWakeLock } from '../../screen/use-wake-lock.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { HubPicture } from './HubPicture.tsx';
import { HubSaid, saidPages } from './HubSaid.tsx';
import styles from './HubScreen.module.css';
import { useWall } from './use-wall.ts';
import '../../ui/large-type.css';

/** The closing screen of a hub, at /hub/:id/scherm: the pictures of all rooms beside each other and together. Arrow keys turn the page. */
export default function HubScreen() {
  const words = useWords(hubScreen);
  const { id = '' } = useParams<{ id: string }>();
  const { wall, refused } = useWall(id);
  useFullscreenKey();
  useWakeLock();
  useEffect(() => {
    document.title = wall ? `${wall.title} · ${words.view}` : words.view;
  }, [wall, words.view]);
  return (
    <LazyMotion features={domAnimation}>
      <MotionConfig reducedMotion="user">
        <Sheet>
          {wall ? (
            <OnWall wall={wall} offline={refused === 'busy'} />
          ) : refused === null ? (
            <Message title={words.loading} text="" />
          ) : (
            <Message title={words.gone} text={words.goneText} />
          )}
        </Sheet>
      </MotionConfig>
    </LazyMotion>
  );
}

function OnWall({ wall, offline }: { wall: Wall; offline: boolean }) {
  const words = useWords(hubScreen);
  const [page, setPage] = useState(0);
  const all = [...wall.together.flatMap(inPages), ...saidPages(wall.rooms)];
  const pages = all.length;
  const at = Math.min(page, Math.max(0, pages - 1));
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'ArrowRight' || key === 'PageDown') setPage(Math.min(at + 1, Math.max(0, pages - 1)));
      if (key === 'ArrowLeft' || key === 'PageUp') setPage(Math.max(0, at - 1));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [at, pages]);
  const shown = all[at];
  const count = (state: string) => wall.rooms.filter((room) => room.state === state).length;
  return (
    <div className={styles.body}>
      {!shown ? (
        <Message title={words.waiting} text={words.waitingText} />
      ) : 'all' in shown ? (
        <HubPicture together={shown} rooms={wall.rooms} />
      ) : (
        <HubSaid page={shown} />
      )}
      <div className={styles.foot}>
        <p>{[wall.title, words.rooms(count('open'), count('closed')), offline && words.offline].filter(Boolean).join(' · ')}</p>
        {pages > 1 && (
          <p className={styles.steps}>
            <Button
              kind="quiet"
              icon={<ArrowLeft aria-hidden="true" />}
              aria-label={words.back}
              onClick={() => setPage(Math.max(0, at - 1))}
            />
            {words.picture(at + 1, pages)}
            <Button
              kind="quiet"
              icon={<ArrowRight aria-hidden="true" />}
              aria-label={words.next}
              onClick={() => setPage(Math.min(at + 1, pages - 1))}
            />
          </p>
        )}
      </div>
    </div>
  );
}

/** Columns that can be read from the back row, besides that of all rooms together. */
const ROOMS_AT_ONCE = 6;

/** Many rooms come on several pages, evenly filled, all with the same sum. */
function inPages(together: Together): readonly Together[] {
  const { rooms } = together;
  const count = Math.max(1, Math.ceil(rooms.length / ROOMS_AT_ONCE));
  const size = Math.ceil(rooms.length / count);
  return Array.from({ length: count }, (_, i) => ({ ...together, rooms: rooms.slice(i * size, (i + 1) * size) }));
}
