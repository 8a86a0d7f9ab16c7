import type { RefusalCode } from '../../shared/room/refusal.ts';
import type { RoomCard } from '../../shared/room/views.ts';
import { useLanguage, useWords } from '../i18n/language.ts';
import { screen, type ScreenWords } from '../i18n/screen.ts';
import { CardBack } from '../ui/cards/CardBack.tsx';
import styles from './Message.module.css';

/** A quiet picture: a card face down, one heading, one sentence. */
export function Message({ title, text }: { title: string; text: string }) {
  return (
    <section className={styles.message}>
      <div className={styles.card}>
        <CardBack />
      </div>
      <div className={styles.words}>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles.text}>{text}</p>
      </div>
    </section>
  );
}

export function Pause() {
  const words = useWords(screen);
  return <Message {...words.pause} />;
}

export function End() {
  const words = useWords(screen);
  return <Message {...words.end} />;
}

export function Connecting() {
  const words = useWords(screen);
  return (
    <p className={styles.connecting} role="status">
      {words.connecting}
    </p>
  );
}

/** The room is closed; it says what is left of it, and until when. */
export function Closed({ room, deleteAt }: { room: RoomCard; deleteAt: number }) {
  const language = useLanguage();
  const words = useWords(screen).closed;
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(deleteAt);
  return <Message title={words.title} text={room.kind === 'rehearsal' ? words.rehearsal : words.until(date)} />;
}

/** There is no room for this screen (any more), in words. */
export function Gone({ why }: { why: RefusalCode }) {
  const words: ScreenWords['gone'] = useWords(screen).gone;
  const title = why === 'room-closed' ? words.closed : why === 'expired' ? words.deleted : words.title;
  return <Message title={title} text={isKnown(why) ? words[why] : words.other} />;
}

const KNOWN = ['no-such-room', 'room-closed', 'expired', 'old-version', 'too-many-wrong-codes'] as const;
const isKnown = (why: RefusalCode): why is (typeof KNOWN)[number] => KNOWN.some((each) => each === why);
