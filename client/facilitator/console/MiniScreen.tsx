import type { RoomView } from '../../../shared/room/views.ts';
import { screen } from '../../i18n/screen.ts';
import { useWords } from '../../i18n/language.ts';
import { Scene } from '../../screen/Scene.tsx';
import { areSeatsShown } from '../../screen/scene-name.ts';
import { JoinCorner } from '../../ui/controls/JoinCorner.tsx';
import { ScaledScreen } from './ScaledScreen.tsx';
import styles from './MiniScreen.module.css';

/** The screen of this room, small: the same scene that the beamer shows. */
export function MiniScreen({ view }: { view: Extract<RoomView, { status: 'open' }> }) {
  const words = useWords(screen);
  const inLobby = view.stage.at === 'lobby' && !view.paused && !areSeatsShown(view);
  return (
    <ScaledScreen>
      <div className={styles.screen}>
        {!inLobby && (
          <div className={styles.corner}>
            <JoinCorner code={view.room.code} url={view.room.joinUrl} qrTitle={words.corner.qr} codeLabel={words.corner.code} />
          </div>
        )}
        <div className={styles.scene}>
          <Scene view={view} />
        </div>
      </div>
    </ScaledScreen>
  );
}
