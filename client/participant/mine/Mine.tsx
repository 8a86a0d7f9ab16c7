import { Printer, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'wouter';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { phoneMine } from '../../i18n/phone-mine.ts';
import { KEYS, recall } from '../../live/storage.ts';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { DeckLanguage } from '../live/room.tsx';
import { Page } from '../page/Page.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { eraseRoom, ownAnswers, rememberedRooms, type KeptRoom } from './keepsake.ts';
import styles from './Mine.module.css';
import { MyAnswers } from './MyAnswers.tsx';
import { ShareButton } from './ShareButton.tsx';

/** Own answers of every room this device remembers, to read, print or erase. Works without a line. */
export default function Mine() {
  const words = useWords(phoneMine);
  const [rooms, setRooms] = useState(rememberedRooms);
  const [erasing, setErasing] = useState<KeptRoom | null>(null);
  const [printed, setPrinted] = useState<string | null>(null);
  /** One session at a time goes on paper. */
  const printRoom = (id: string) => {
    flushSync(() => setPrinted(id));
    print();
    setPrinted(null);
  };
  return (
    <Page name="mine" where={words.title} heading={words.title} lead={rooms.length > 0 ? words.lead : words.empty} look>
      {rooms.map((room) => (
        <MyRoom
          key={room.id}
          room={room}
          printed={printed === null || printed === room.id}
          onPrint={() => printRoom(room.id)}
          onErase={() => setErasing(room)}
        />
      ))}
      <EraseDialog
        open={erasing !== null}
        onClose={() => setErasing(null)}
        onErase={() => {
          if (erasing) eraseRoom(erasing);
          setRooms(rememberedRooms());
          setErasing(null);
        }}
      />
    </Page>
  );
}

type RoomProps = { room: KeptRoom; printed: boolean; onPrint: () => void; onErase: () => void };

function MyRoom({ room, printed, onPrint, onErase }: RoomProps) {
  const words = useWords(phoneMine);
  const date = new Intl.DateTimeFormat(useLanguage(), { day: 'numeric', month: 'long', year: 'numeric' }).format(room.seenAt);
  const answers = ownAnswers(room.id);
  const activities = Object.values(room.activities).toSorted((a, b) => a.index - b.index);
  const part = useRef<HTMLElement>(null);
  const seated = !room.closed && recall(KEYS.seat(room.code)) !== null;
  return (
    <DeckLanguage value={room.language}>
      <section ref={part} className={classes(styles.room, !printed && styles.notPrinted)}>
        <h2 className={styles.title} lang={room.language}>
          {room.title}
        </h2>
        <p className={styles.date}>{words.session(date)}</p>
        {activities.map(({ id, title, cards }) => (
          <section key={id} className={styles.activity}>
            <h3 lang={room.language}>{title}</h3>
            <MyAnswers room={room.id} activity={id} cards={cards} answers={answers} />
          </section>
        ))}
        <p className={styles.sharing} data-not-shared>
          {words.sharing}
        </p>
        <div className={styles.acts} data-not-shared>
          {seated && <Link href={`/${room.code}`}>{words.back}</Link>}
          <Button small icon={<Printer aria-hidden="true" />} onClick={onPrint}>
            {words.print}
          </Button>
          <ShareButton title={room.title} of={part} />
          <Button small icon={<Trash2 aria-hidden="true" />} onClick={onErase}>
            {words.erase}
          </Button>
        </div>
      </section>
    </DeckLanguage>
  );
}
