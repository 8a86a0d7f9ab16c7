import type { RoomCard } from '../../../shared/room/views.ts';
import { openedWords } from '../../i18n/console-opened.ts';
import { useWords } from '../../i18n/language.ts';
import { JoinInfo } from './JoinInfo.tsx';
import styles from './Joining.module.css';

/** In the lobby: how people join and how the screen is opened, ready at hand. Later it stands under "Meer". */
export function Joining({ room }: { room: RoomCard }) {
  const words = useWords(openedWords);
  return (
    <section className={styles.joining} aria-labelledby="joining-title">
      <h2 id="joining-title" className={styles.title}>
        {words.join}
      </h2>
      <JoinInfo code={room.code} joinUrl={room.joinUrl} />
    </section>
  );
}
