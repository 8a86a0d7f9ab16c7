import type { DilemmaSettings } from '../../../shared/activities/dilemma/settings.ts';
import { twistsForTables } from '../../../shared/activities/dilemma/phases.ts';
import { NOTE_TAKERS } from '../../../shared/activities/collect/limits.ts';
import type { ListedStory } from '../../../shared/programmes/cards.ts';
import { Check } from '../../facilitator/parts/Check.tsx';
import { tableTalkEditor } from '../../i18n/editor-table-talk.ts';
import { useWords } from '../../i18n/language.ts';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import styles from '../Settings.module.css';

type Props = { settings: DilemmaSettings; story: ListedStory | undefined; onChange: (settings: DilemmaSettings) => void };

/** Notes, roles, twists and results per table; all of them need tables, and do no harm without. */
export function TableTalkSettings({ settings, story, onChange }: Props) {
  const words = useWords(tableTalkEditor);
  const left = story ? twistsForTables(settings, story.twists).length : 0;
  const set = (change: Partial<DilemmaSettings>) => onChange({ ...settings, ...change });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.title}</legend>
      <Segmented
        legend={words.notes}
        options={NOTE_TAKERS.map((value) => ({ value, label: words.takers[value] }))}
        value={settings.notes ?? 'all'}
        onChange={(notes) => set({ notes })}
      />
      <p className={styles.hint}>{words.notesHint}</p>
      <Check checked={settings.roles ?? false} onChange={(roles) => set({ roles })} hint={words.rolesHint}>
        {words.roles}
      </Check>
      <Check checked={settings.tableTwists ?? false} onChange={(tableTwists) => set({ tableTwists })} hint={words.tableTwistsHint(left)}>
        {words.tableTwists}
      </Check>
      <Check checked={settings.perTable ?? false} onChange={(perTable) => set({ perTable })} hint={words.perTableHint}>
        {words.perTable}
      </Check>
    </fieldset>
  );
}
