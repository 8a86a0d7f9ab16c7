import { useState } from 'react';
import { LEAST_TOP, MOST_TOP } from '../../../shared/activities/table-sort/board.ts';
import { withLenses } from '../../../shared/activities/table-sort/item.ts';
import type { TableSortSettings } from '../../../shared/activities/table-sort/settings.ts';
import { LENSES, type Lens } from '../../../shared/activities/value-sort/picture.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { CardChooser } from '../../facilitator/editor/CardChooser.tsx';
import { Check } from '../../facilitator/parts/Check.tsx';
import { Select } from '../../facilitator/parts/Select.tsx';
import { lensNames } from '../../i18n/pictures-value-sort.ts';
import { tableSortConsole } from '../../i18n/console-table-sort.ts';
import { useWords } from '../../i18n/language.ts';
import styles from '../Settings.module.css';

type Props = { settings: TableSortSettings; cards: Cards; onChange: (settings: TableSortSettings) => void };

const TOPS = Array.from({ length: MOST_TOP - LEAST_TOP + 1 }, (_, i) => LEAST_TOP + i);

/** The organiser's choices for a table sort: the cards, how many a table agrees on, whether in order, and through which lens. */
export function TableSortSettingsEditor({ settings, cards, onChange }: Props) {
  const words = useWords(tableSortConsole);
  const lenses = useWords(lensNames);
  // A single lens is not enough to deal, but has to stay ticked until the second one is.
  const [chosen, setChosen] = useState<readonly Lens[]>(settings.lenses ?? []);
  const toggle = (lens: Lens, on: boolean) => {
    const next = LENSES.filter((each) => (each === lens ? on : chosen.includes(each)));
    setChosen(next);
    onChange(withLenses(settings, next));
  };
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
      <fieldset>
        <legend className={styles.legend}>{words.lenses}</legend>
        {LENSES.map((lens) => (
          <Check key={lens} checked={chosen.includes(lens)} onChange={(on) => toggle(lens, on)}>
            {lenses[lens]}
          </Check>
        ))}
        <p className={styles.hint}>{words.lensesHint}</p>
      </fieldset>
      <CardChooser cards={cards} chosen={settings.cards} onChange={(some) => onChange({ ...settings, cards: [...some] })} />
    </div>
  );
}
