import { LEAST_TOP, MOST_TOP } from '../../../shared/activities/table-sort/board.ts';
import type { TableSortSettings } from '../../../shared/activities/table-sort/settings.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { CardChooser } from '../../facilitator/editor/CardChooser.tsx';
import { Check } from '../../facilitator/parts/Check.tsx';
import { Select } from '../../facilitator/parts/Select.tsx';
import { tableSortConsole } from '../../i18n/console-table-sort.ts';
import { useWords } from '../../i18n/language.ts';
import styles from '../Settings.module.css';

type Props = { settings: TableSortSettings; cards: Cards; onChange: (settings: TableSortSettings) => void };

const TOPS = Array.from({ length: MOST_TOP - LEAST_TOP + 1 }, (_, i) => LEAST_TOP + i);

/** The organiser's choices for a table sort: the cards, how many a table agrees on, and whether in order. */
export function TableSortSettingsEditor({ settings, cards, onChange }: Props) {
  const words = useWords(tableSortConsole);
  return (
    <div className={styles.settings}>
      <Select label={words.top} value={String(settings.top)} onChange={(top) => onChange({ ...settings, top: Number(top) })}>
        {TOPS.map((top) => (
          <option key={top} value={top}>
            {top}
          </option>
        ))}
      </Select>
      <Check checked={settings.ranked} onChange={(ranked) => onChange({ ...settings, ranked })} hint={words.rankedHint}>
        {words.ranked}
      </Check>
      <CardChooser cards={cards} chosen={settings.cards} onChange={(chosen) => onChange({ ...settings, cards: [...chosen] })} />
    </div>
  );
}
