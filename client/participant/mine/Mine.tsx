import { Printer, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { phoneMine } from '../../i18n/phone-mine.ts';
import { KEYS, recall } from '../../live/storage.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { DeckLanguage } from '../live/room.tsx';
import { Page } from '../page/Page.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { eraseRoom, ownAnswers, rememberedRooms, type KeptRoom } from './keepsake.ts';
import styles from './Mine.module.css';
import { MyAnswers } from './MyAnswers.tsx';

/** Own answers of every room this device remembers, to read, print or erase. Works without a line. */
export default function Mine() {
  const words = useWords(phoneMine);
  const [rooms, setRooms] = useState(rememberedRooms);
  const [erasing, setErasing] = useState<KeptRoom | null>(null);
  return (
    <Page name="mine" where={words.title} heading={words.title} lead={rooms.length > 0 ? words.lead : words.empty} look>
      {rooms.map((room) => (
        <MyRoom key={room.id} room={room} onErase={() => setErasing(room)} />
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

function MyRoom({ room, onErase }: { room: KeptRoom; onErase: () => void }) {
  const words = useWords(phoneMine);
  const date = new Intl.DateTimeFormat(useLanguage(), { day: 'numeric', month: 'long', year: 'numeric' }).format(room.seenAt);
  const answers = ownAnswers(room.id);
  const activities = Object.values(room.activities).toSorted((a, b) => a.index - b.index);
  const seated = !room.closed && recall(KEYS.seat(room.code)) !== null;
  return (
    <DeckLanguage value={room.language}>
      <section className={styles.room}>
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
        <div className={styles.acts}>
          {seated && <Link href={`/${room.code}`}>{words.back}</Link>}
          <Button small icon={<Printer aria-hidden="true" />} onClick={() => print()}>
            {words.print}
          </Button>
          <Button small icon={<Trash2 aria-hidden="true" />} onClick={onErase}>
            {words.erase}
          </Button>
        </div>
      </section>
    </DeckLanguage>
  );
}
