import { FAMILIES, type Family } from '../../../shared/deck/deck.ts';
import { fieldWords } from '../../i18n/studio-fields.ts';
import { useWords } from '../../i18n/language.ts';
import { QualitySymbol } from '../../ui/cards/QualitySymbol.tsx';
import { classes } from '../../ui/classes.ts';
import radio from '../../ui/controls/radio.module.css';
import { qualityClass } from '../../ui/quality-class.ts';
import { useDeck } from '../store/hooks.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { FieldBox } from './FieldBox.tsx';
import form from './Form.module.css';
import { Locked } from './Locked.tsx';
import { useField } from './scope.tsx';
import { TextField } from './TextField.tsx';
import styles from './ValueForm.module.css';

/** A value card: title, explanation, quality, source. */
export function ValueForm() {
  const words = useWords(fieldWords);
  return (
    <div className={form.form}>
      <div className={form.pair}>
        <TextField path={['title']} label={words.title} max={60} look="serif" />
        <TextField path={['source']} label={words.source} max={120} />
      </div>
      <TextField path={['explanation']} label={words.explanation} max={140} rows={3} look="serif" />
      <QualityField />
    </div>
  );
}

/** One of the three qualities, or none; with the names that this deck gives them. */
function QualityField() {
  const words = useWords(fieldWords);
  const labels = useDeck(({ deck }) => deck.labels);
  const { at, value, set, conflict } = useField(['quality']);
  const name = at.join(' ');
  return (
    <FieldBox>
      <Locked>
        <fieldset>
          <legend className={form.legend}>{words.quality}</legend>
          <div className={styles.box}>
            <div className={styles.qualities}>
              {FAMILIES.map((family) => (
                <label key={family} className={classes(radio.option, styles.quality, qualityClass(family), value === family && styles.on)}>
                  <input className={radio.input} type="radio" name={name} checked={value === family} onChange={() => set(family)} />
                  <QualitySymbol quality={family} className={styles.symbol} />
                  {nameOf(family, labels, words.qualities.none)}
                </label>
              ))}
            </div>
          </div>
        </fieldset>
        <ConflictNote conflict={conflict} />
      </Locked>
    </FieldBox>
  );
}

function nameOf(family: Family, labels: Readonly<Record<string, string>>, none: string): string {
  return family === 'none' ? none : labels[family] || family;
}
