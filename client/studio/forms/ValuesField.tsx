import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import type { Family } from '../../../shared/deck/deck.ts';
import { FAMILIES } from '../../../shared/deck/deck.ts';
import { fieldWords } from '../../i18n/studio-fields.ts';
import { useWords } from '../../i18n/language.ts';
import { Check } from '../../facilitator/parts/Check.tsx';
import { QualitySymbol } from '../../ui/cards/QualitySymbol.tsx';
import { classes } from '../../ui/classes.ts';
import { qualityClass } from '../../ui/quality-class.ts';
import { SearchBox } from '../parts/SearchBox.tsx';
import { useShippedIn } from '../shipped.ts';
import { useDeck } from '../store/hooks.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { ErrorLine } from './ErrorLine.tsx';
import { FieldBox } from './FieldBox.tsx';
import form from './Form.module.css';
import { Locked } from './Locked.tsx';
import { useField } from './scope.tsx';
import styles from './ValuesField.module.css';

type Value = { readonly id: string; readonly title: string; readonly quality: Family };
type Group = { readonly title: string; readonly values: readonly Value[] };

const MOST = 30;

/** The values in play of a story, from this deck and from the decks of the toolkit. */
export function ValuesField() {
  const words = useWords(fieldWords);
  const { value, set, error, conflict } = useField(['values']);
  const groups = useGroups();
  const [sought, setSought] = useState('');
  const chosen = (Array.isArray(value) ? value : []) as readonly string[];
  const known = new Map(groups.flatMap((group) => group.values.map((each) => [each.id, each] as const)));
  const needle = sought.trim().toLowerCase();
  return (
    <FieldBox>
      <Locked>
        <fieldset>
          <legend className={form.legend}>{words.values}</legend>
          <ul className={styles.chosen}>
            {chosen.map((id) => {
              const card = known.get(id);
              return (
                <li key={id} className={classes(styles.chip, qualityClass(card?.quality ?? 'none'))}>
                  <QualitySymbol quality={card?.quality ?? 'none'} className={styles.symbol} />
                  {card?.title || id}
                  <button
                    type="button"
                    className={styles.off}
                    aria-label={words.list.remove(card?.title || id)}
                    onClick={() => set(chosen.filter((each) => each !== id))}
                  >
                    <X aria-hidden="true" />
                  </button>
                </li>
              );
            })}
          </ul>
          {chosen.length === 0 && <p className={form.hint}>{words.valuesChosen(0)}</p>}
          {known.size > 0 &&
            chosen
              .filter((id) => !known.has(id))
              .map((id) => (
                <p key={id} className={form.hint}>
                  {words.unknownValue(id)}
                </p>
              ))}
        </fieldset>
        <ErrorLine>{error}</ErrorLine>
        <ConflictNote conflict={conflict} />
        <details className={form.more}>
          <summary className={form.summary}>
            <Plus aria-hidden="true" className={styles.plus} />
            {words.chooseValues}
          </summary>
          <SearchBox label={words.searchValues} value={sought} onChange={setSought} />
          {groups.map((group) => {
            const found = group.values.filter(({ title }) => title.toLowerCase().includes(needle));
            if (found.length === 0) return null;
            return (
              <fieldset key={group.title} className={styles.group}>
                <legend className={form.legend}>{group.title}</legend>
                <div className={styles.checks}>
                  {found.map((each) => (
                    <Check
                      key={each.id}
                      checked={chosen.includes(each.id)}
                      onChange={(on) => set(on ? [...chosen, each.id].slice(0, MOST) : chosen.filter((id) => id !== each.id))}
                    >
                      {each.title || each.id}
                    </Check>
                  ))}
                </div>
              </fieldset>
            );
          })}
        </details>
      </Locked>
    </FieldBox>
  );
}

/** Every value once, in the first deck that has it. */
function useGroups(): readonly Group[] {
  const words = useWords(fieldWords);
  const own = useDeck(({ deck }) => deck.values);
  const language = useDeck(({ deck }) => deck.language);
  const shipped = useShippedIn(language);
  const seen = new Set<string>();
  const once = (values: readonly Value[]) => values.filter(({ id }) => !seen.has(id) && seen.add(id));
  return [
    { title: words.ownValues, values: once(own) },
    ...shipped.map((deck) => ({
      title: deck.title,
      values: once(deck.values.map((each) => ({ ...each, quality: FAMILIES.find((family) => family === each.quality) ?? 'none' }))),
    })),
  ].filter((group) => group.values.length > 0);
}
