import { Armchair } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { RoomView } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneSeated } from '../../i18n/phone-seated.ts';
import { recall, remember } from '../../live/storage.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useAnnounce } from './announce.tsx';
import styles from './Seated.module.css';

type Props = { view: Extract<RoomView, { status: 'open' }>; number: number; people: number };

/**
 * The number of the own table, large, from the moment somebody is seated until they say so or the room goes on. It lies above
 * what is asked and takes nothing away. Loaded when there is a table at all.
 */
export default function Seated({ view, number, people }: Props) {
  const words = useWords(phoneSeated);
  const announce = useAnnounce();
  const key = `gw.table.${view.room.id}`;
  const [known, setKnown] = useState(() => recall<number>(key));
  const onePhoneEach = view.tables.length > 1 && view.tables.every((table) => table.people === 1);
  const title = onePhoneEach ? words.phone : words.at;
  const fresh = known !== number;
  const moment = view.stage.at === 'activity' ? `${view.stage.activity.id} ${view.stage.activity.phase}` : view.stage.at;
  const [since, setSince] = useState({ number, moment });
  if (since.number !== number) setSince({ number, moment });
  const over = fresh && since.number === number && since.moment !== moment;

  useEffect(() => {
    if (fresh) announce.room(`${title} ${number}.`);
  }, [fresh, title, number, announce]);
  useEffect(() => {
    if (!over) return;
    remember(key, number);
    setKnown(number);
  }, [over, key, number]);

  if (!fresh || over) return null;
  const sit = () => {
    remember(key, number);
    setKnown(number);
  };
  return (
    <section className={styles.seat} aria-label={`${title} ${number}`}>
      <p className={styles.at}>{title}</p>
      <p className={`num ${styles.number}`}>{number}</p>
      <p className={styles.others}>{onePhoneEach ? words.phoneHow : words.others(people - 1)}</p>
      <Button icon={<Armchair aria-hidden="true" />} onClick={sit}>
        {words.go}
      </Button>
    </section>
  );
}
