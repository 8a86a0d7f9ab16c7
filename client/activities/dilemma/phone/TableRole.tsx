import { Glasses } from 'lucide-react';
import type { DilemmaView } from '../../../../shared/activities/dilemma/view.ts';
import { dealtTo } from '../../../../shared/activities/per-table.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneTableTalk } from '../../../i18n/phone-table-talk.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import styles from './Talk.module.css';

/** Through whose eyes this table looks while it talks. */
export function TableRole({ story, table, people }: { story: DilemmaView['story']; table: number; people: number }) {
  const words = useWords(phoneTableTalk);
  const lang = useDeckLang();
  const role = dealtTo(story.stakeholders, table);
  if (!role) return null;
  return (
    <section className={styles.role}>
      <h2 className={styles.roleTitle}>
        <Glasses aria-hidden="true" />
        <span>
          {people > 1 ? words.role : words.roleAlone} <b lang={lang}>{role.who}</b>
        </span>
      </h2>
      <p lang={lang}>{role.stake}</p>
      <p className={styles.hint}>{words.roleHow}</p>
    </section>
  );
}
