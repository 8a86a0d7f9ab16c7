import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { pilesHold, standardPiles, type Pile } from '../../../shared/activities/value-sort/piles.ts';
import type { ValueSortSettings } from '../../../shared/activities/value-sort/settings.ts';
import { NumberField } from '../../facilitator/parts/NumberField.tsx';
import { addPile, isStandard, PILES_TOO_SMALL } from '../../../shared/activities/value-sort/item.ts';
import { editorWords } from '../../i18n/console-editor.ts';
import { pictures } from '../../i18n/pictures.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import styles from './ConsoleSettings.module.css';

const MOST_PILES = 7;

type Props = { settings: ValueSortSettings; onChange: (settings: ValueSortSettings) => void };

/** Names and limits of the piles. A limit left empty holds any number; too little room is said at once. */
export function ConsolePiles({ settings, onChange }: Props) {
  const words = useWords(editorWords);
  const language = useLanguage();
  const standard = useWords(pictures).piles;
  const { piles, cards } = settings;
  const nameOf = (pile: Pile) => pile.label ?? standard[pile.id] ?? pile.id;
  const setPiles = (next: readonly Pile[]) => onChange({ ...settings, piles: [...next] });
  const setPile = (changed: Pile) => setPiles(piles.map((pile) => (pile.id === changed.id ? changed : pile)));
  const room = piles.reduce((sum, pile) => sum + (pile.quota ?? 0), 0);
  const rename = (pile: Pile, name: string) => setPile({ ...pile, label: name === '' || name === standard[pile.id] ? null : name });
  return (
    <fieldset>
      <legend className={styles.legend}>{words.piles}</legend>
      <div className={styles.piles}>
        {piles.map((pile, i) => (
          <div key={pile.id} className={styles.pile}>
            <Field
              label={words.pileName(i + 1)}
              value={nameOf(pile)}
              onChange={(name) => rename(pile, name)}
              maxLength={20}
              autoComplete="off"
            />
            <NumberField
              label={words.pileQuotaOf(i + 1)}
              placeholder="–"
              value={pile.quota}
              onChange={(quota) => setPile({ ...pile, quota })}
            />
            <Button
              kind="quiet"
              icon={<Trash2 aria-hidden="true" />}
              aria-label={words.removePile(nameOf(pile))}
              aria-disabled={piles.length === 1}
              onClick={() => piles.length > 1 && setPiles(piles.filter((each) => each.id !== pile.id))}
            />
          </div>
        ))}
        <p className={styles.hint}>
          {words.quotaHint} {piles.length === 1 && words.onlyRank}
        </p>
        <div role="status">
          {!pilesHold(piles, cards.length) && (
            <p className={styles.warn}>
              <TriangleAlert aria-hidden="true" />
              {PILES_TOO_SMALL[language]} {words.fits(cards.length, room)}
            </p>
          )}
        </div>
        <div className={styles.row}>
          {piles.length < MOST_PILES && (
            <Button small icon={<Plus aria-hidden="true" />} onClick={() => setPiles(addPile(piles, words.newPile))}>
              {words.addPile}
            </Button>
          )}
          {!isStandard(piles, cards.length) && (
            <Button small onClick={() => setPiles(standardPiles(cards.length))}>
              {words.standardPiles}
            </Button>
          )}
        </div>
      </div>
    </fieldset>
  );
}
