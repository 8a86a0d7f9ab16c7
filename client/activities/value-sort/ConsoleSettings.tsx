import { LENSES, type Lens } from '../../../shared/activities/value-sort/picture.ts';
import type { ValueSortSettings } from '../../../shared/activities/value-sort/settings.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { withCards } from '../../../shared/activities/value-sort/item.ts';
import { CardChooser } from '../../facilitator/editor/CardChooser.tsx';
import { Check } from '../../facilitator/parts/Check.tsx';
import { editorWords } from '../../i18n/console-editor.ts';
import { lensNames } from '../../i18n/pictures-value-sort.ts';
import { useWords } from '../../i18n/language.ts';
import { ConsolePiles } from './ConsolePiles.tsx';
import styles from './ConsoleSettings.module.css';

type Props = { settings: ValueSortSettings; cards: Cards; onChange: (settings: ValueSortSettings) => void };

/** The organiser's choices for a value sort: cards, lenses, ranking, piles. */
export function ValueSortSettingsEditor({ settings, cards, onChange }: Props) {
  const words = useWords(editorWords);
  const lenses = useWords(lensNames);
  const toggleLens = (lens: Lens, on: boolean) =>
    onChange({ ...settings, lenses: LENSES.filter((each) => (each === lens ? on : settings.lenses.includes(each))) });
  return (
    <div className={styles.settings}>
      <CardChooser cards={cards} chosen={settings.cards} onChange={(chosen) => onChange(withCards(settings, chosen))} />
      <fieldset>
        <legend className={styles.legend}>{words.lenses}</legend>
        {LENSES.map((lens) => (
          <Check key={lens} checked={settings.lenses.includes(lens)} onChange={(on) => toggleLens(lens, on)}>
            {lenses[lens]}
          </Check>
        ))}
        <p className={styles.hint}>{words.lensesHint}</p>
      </fieldset>
      <div>
        <Check checked={settings.rank} onChange={(rank) => onChange({ ...settings, rank })}>
          {words.rank}
        </Check>
        <Check checked={settings.keepTwo} onChange={(keepTwo) => onChange({ ...settings, keepTwo })}>
          {words.keepTwo}
        </Check>
      </div>
      <ConsolePiles settings={settings} onChange={onChange} />
    </div>
  );
}
