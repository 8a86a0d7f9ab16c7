import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import Trash2 from 'lucide-react/icons/trash-2';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { Cards } from '../../../shared/programmes/cards.ts';
import type { TypedItem } from '../../../shared/programmes/item.ts';
import { PROBLEMS, type ItemProblem } from '../../../shared/programmes/kind.ts';
import { itemKind, withSettings } from '../../../shared/programmes/kinds.ts';
import { editorWords } from '../../i18n/console-editor.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { Handle } from './Handle.tsx';
import { settingsEditor } from './kinds.ts';
import { useDropTarget } from './use-drop-target.ts';
import styles from './ItemEditor.module.css';

type Props = {
  item: TypedItem;
  cards: Cards;
  problems: readonly ItemProblem[];
  onChange: (item: TypedItem) => void;
  /** In a programme; an activity that is still to be put in has no place yet. */
  place?: Place;
  /** When it begins, on the clock; left out when nobody said when the programme begins. */
  begins?: string | undefined;
};
export type Place = {
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  /** Another activity of the list was dropped on this one. */
  readonly onDrop: (id: string) => void;
  readonly onRemove: () => void;
};

/** One activity in the editor: its title, minutes and place, and its own settings folded under them. */
export function ItemEditor({ item, cards, problems, onChange, place, begins }: Props) {
  const words = useWords(editorWords);
  const language = useLanguage();
  const [over, target] = useDropTarget(place?.onDrop);
  const Settings = settingsEditor(item.kind);
  const { noTitle, minutes } = PROBLEMS;
  const inside = problems.filter((problem) => problem !== noTitle && problem !== minutes);
  return (
    <li className={classes(styles.item, over && styles.over)} {...(place ? target : {})}>
      <div className={styles.head}>
        {place && <Handle id={item.id} title={item.title} {...place} />}
        <p className={styles.kind}>
          {itemKind(item.kind).name[language]}
          {begins && <span className="num"> {begins}</span>}
        </p>
        {place && <Acts title={item.title} {...place} />}
      </div>
      <div className={styles.fields}>
        <Field
          label={words.itemTitle}
          value={item.title}
          onChange={(title) => onChange({ ...item, title })}
          maxLength={80}
          autoComplete="off"
          error={problems.includes(noTitle) ? noTitle[language] : undefined}
        />
        <NumberField
          label={words.minutes}
          value={item.minutes}
          onChange={(given) => onChange({ ...item, minutes: given ?? Number.NaN })}
          error={problems.includes(minutes) ? minutes[language] : undefined}
        />
      </div>
      {inside.map((problem) => (
        <p key={problem.id} className={styles.problem} role="status">
          <TriangleAlert aria-hidden="true" />
          {problem[language]}
        </p>
      ))}
      <details className={styles.details} open={inside.length > 0 || undefined}>
        <summary className={styles.summary}>{words.details}</summary>
        <Settings settings={item.settings} cards={cards} onChange={(settings) => onChange(withSettings(item, settings))} />
        <div className={styles.notes}>
          <Field
            label={words.notes}
            hint={words.notesHint}
            value={item.notes ?? ''}
            onChange={(notes) => onChange({ ...item, notes })}
            rows={3}
            maxLength={1200}
          />
        </div>
      </details>
    </li>
  );
}

function Acts({ title, first, last, onMove, onRemove }: Omit<Place, 'onDrop'> & { title: string }) {
  const words = useWords(editorWords);
  return (
    <div className={styles.acts}>
      <Button
        kind="quiet"
        icon={<ChevronUp aria-hidden="true" />}
        aria-label={words.up(title)}
        aria-disabled={first}
        onClick={() => !first && onMove(-1)}
      />
      <Button
        kind="quiet"
        icon={<ChevronDown aria-hidden="true" />}
        aria-label={words.down(title)}
        aria-disabled={last}
        onClick={() => !last && onMove(1)}
      />
      <Button kind="quiet" icon={<Trash2 aria-hidden="true" />} aria-label={words.remove(title)} onClick={onRemove} />
    </div>
  );
}
