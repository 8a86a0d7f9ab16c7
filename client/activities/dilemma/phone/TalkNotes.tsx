import { PencilLine } from 'lucide-react';
import { LINE_MAX, MOST_NOTES } from '../../../../shared/activities/collect/limits.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneTableTalk } from '../../../i18n/phone-table-talk.ts';
import { phoneTheme } from '../../../i18n/phone-theme.ts';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { useDraft } from '../../../participant/live/draft.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { GroupItems } from '../../collect/phone/GroupItems.tsx';
import { OwnItems } from '../../collect/phone/OwnItems.tsx';
import { useTableItems } from '../../collect/phone/table-items.ts';
import styles from './Talk.module.css';

type Props = { activity: string; taker: 'one' | 'all'; atTable: boolean };

/** The sheet of the table. With one note taker the others read along; anybody can take the pen over. */
export function TalkNotes({ activity, taker, atTable }: Props) {
  const own = useWords(phoneTableTalk);
  const words = useWords(phoneTheme).talk;
  const { items, refused, change } = useTableItems(activity, 'talk');
  const [writes, setWrites] = useDraft<boolean>(activity, 'talk.writes');
  const title = atTable ? words.notes : words.notesAlone;
  const reads = atTable && taker === 'one' && !writes;
  return (
    <section className={styles.notes} aria-label={title}>
      <AnswerTrouble refused={refused} />
      {reads ? (
        <>
          <GroupItems title={title} items={items.map((text) => ({ id: text, text }))} empty={words.nothing} />
          <p className={styles.hint}>{words.oneHint}</p>
          <Button icon={<PencilLine aria-hidden="true" />} onClick={() => setWrites(true)}>
            {words.write}
          </Button>
        </>
      ) : (
        <>
          {atTable && taker === 'all' && <p className={styles.hint}>{words.allHint}</p>}
          <OwnItems
            activity={activity}
            slot="talk"
            items={items}
            most={MOST_NOTES}
            longest={LINE_MAX}
            title={title}
            label={atTable ? own.field : own.fieldAlone}
            hint={words.shown}
            onChange={change}
          />
        </>
      )}
    </section>
  );
}
