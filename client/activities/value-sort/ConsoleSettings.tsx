import { LENSES, type Lens } from '../../../shared/activities/value-sort/picture.ts';
import type { ValueSortSettings } from '../../../shared/activities/value-sort/settings.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { withCards } from '../../../shared/programmes/edit.ts';
import { Check } from '../../facilitator/parts/Check.tsx';
import { Select } from '../../facilitator/parts/Select.tsx';
import { editorWords } from '../../i18n/console-editor.ts';
import { lensNames } from '../../i18n/pictures-value-sort.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ConsolePiles } from './ConsolePiles.tsx';
import styles from './ConsoleSettings.module.css';

type Props = { settings: ValueSortSettings; cards: Cards; onChange: (settings: ValueSortSettings) => void };

/** The organiser's choices for a value sort: deck, cards, lenses, ranking, piles. */
export function ValueSortSettingsEditor({ settings, cards, onChange }: Props) {
  const words = useWords(editorWords);
  const lenses = useWords(lensNames);
  const deck = cards.valueDecks.find((each) => each.values.some((card) => settings.cards.includes(card.id))) ?? cards.valueDecks[0];
  if (!deck) return null;
  const all = deck.values.map((card) => card.id);
  const choose = (ids: readonly string[]) =>
    onChange(
      withCards(
        settings,
        all.filter((id) => ids.includes(id)),
      ),
    );
  const toggleLens = (lens: Lens, on: boolean) =>
    onChange({ ...settings, lenses: LENSES.filter((each) => (each === lens ? on : settings.lenses.includes(each))) });
  return (
    <div className={styles.settings}>
      <Select
        label={words.deck}
        value={deck.id}
        onChange={(id) =>
          onChange(withCards(settings, cards.valueDecks.find((each) => each.id === id)?.values.map((card) => card.id) ?? []))
        }
      >
        {cards.valueDecks.map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </Select>
      <details>
        <summary className={styles.summary}>{words.cards(settings.cards.length, all.length)}</summary>
        <fieldset>
          <legend className="visually-hidden">{words.chooseCards}</legend>
          <div className={styles.row}>
            <Button small onClick={() => choose(all)}>
              {words.allCards}
            </Button>
            <Button small onClick={() => choose([])}>
              {words.noCards}
            </Button>
          </div>
          <div className={styles.cards} lang={cards.language}>
            {deck.values.map((card) => (
              <Check
                key={card.id}
                checked={settings.cards.includes(card.id)}
                onChange={(on) => choose(on ? [...settings.cards, card.id] : settings.cards.filter((id) => id !== card.id))}
              >
                {card.title}
              </Check>
            ))}
          </div>
        </fieldset>
      </details>
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
