import { Shuffle } from 'lucide-react';
import type { DilemmaView } from '../../../../shared/activities/dilemma/view.ts';
import { dealtTo } from '../../../../shared/activities/per-table.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneTableTalk } from '../../../i18n/phone-table-talk.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import styles from './Talk.module.css';

/** What is different for this table alone while it talks. */
export function TableTwist({ twists, table }: { twists: DilemmaView['twists']; table: number }) {
  const words = useWords(phoneTableTalk);
  const lang = useDeckLang();
  const twist = dealtTo(twists, table);
  if (!twist) return null;
  return (
    <section className={styles.role}>
      <h2 className={styles.roleTitle}>
        <Shuffle aria-hidden="true" />
        <span>{words.twist}</span>
      </h2>
      <p lang={lang}>{twist.text}</p>
      <p className={styles.hint}>{words.twistHow}</p>
    </section>
  );
}
