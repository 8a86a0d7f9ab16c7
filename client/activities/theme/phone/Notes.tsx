import { PencilLine } from 'lucide-react';
import { LINE_MAX, MOST_NOTES } from '../../../../shared/activities/collect/limits.ts';
import type { ThemeView } from '../../../../shared/activities/theme/view.ts';
import type { ActivityNow } from '../../../../shared/room/views.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneTheme } from '../../../i18n/phone-theme.ts';
import { useLive } from '../../../live/hooks.tsx';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { useDraft } from '../../../participant/live/draft.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { GroupItems } from '../../collect/phone/GroupItems.tsx';
import { OwnItems } from '../../collect/phone/OwnItems.tsx';
import { useItems } from '../../collect/phone/use-items.ts';
import styles from './Notes.module.css';

/** The sheet of a table. With one note taker the others read along; anybody can take the pen, also over from another. */
export function Notes({ activity, taker }: { activity: ActivityNow; taker: ThemeView['notes'] }) {
  const words = useWords(phoneTheme).talk;
  const people = useLive((state) => state.you?.table?.people ?? 0);
  const atTable = people > 0;
  const { items, refused, change } = useItems(activity.id, 'notes', { ofTable: atTable });
  const [writes, setWrites] = useDraft<boolean>(activity.id, 'writes');
  if (taker === 'none') return null;
  // A table with one phone has nobody to agree with.
  const reads = people > 1 && taker === 'one' && !writes;
  const title = atTable ? words.notes : words.notesAlone;
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
          {people > 1 && taker === 'all' && <p className={styles.hint}>{words.allHint}</p>}
          <OwnItems
            activity={activity.id}
            slot="notes"
            items={items}
            most={MOST_NOTES}
            longest={LINE_MAX}
            title={title}
            label={atTable ? words.field : words.fieldAlone}
            hint={words.shown}
            onChange={change}
          />
        </>
      )}
    </section>
  );
}
