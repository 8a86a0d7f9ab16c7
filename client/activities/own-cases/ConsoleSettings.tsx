import { CASE_SORTS } from '../../../shared/activities/own-cases/case.ts';
import type { OwnCasesSettings } from '../../../shared/activities/own-cases/settings.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { CardChooser } from '../../facilitator/editor/CardChooser.tsx';
import { editorOwnCases } from '../../i18n/editor-own-cases.ts';
import { useWords } from '../../i18n/language.ts';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import styles from '../Settings.module.css';

type Props = { settings: OwnCasesSettings; cards: Cards; onChange: (settings: OwnCasesSettings) => void };

const DOTS = [1, 2, 3, 4, 5] as const;

/** The organiser's choices for own cases: what people bring, how many dots, and the value cards for a dilemma made of a case. */
export function OwnCasesSettingsEditor({ settings, cards, onChange }: Props) {
  const words = useWords(editorOwnCases);
  const set = (change: Partial<OwnCasesSettings>) => onChange({ ...settings, ...change });
  const [only] = settings.sorts;
  return (
    <div className={styles.settings}>
      <div className={styles.group}>
        <p className={styles.legend} aria-hidden="true">
          {words.sorts}
        </p>
        <Segmented
          legend={words.sorts}
          options={(['both', ...CASE_SORTS] as const).map((value) => ({ value, label: words.sortOptions[value] }))}
          value={settings.sorts.length > 1 || only === undefined ? 'both' : only}
          onChange={(sort) => set({ sorts: sort === 'both' ? [...CASE_SORTS] : [sort] })}
        />
      </div>
      <div className={styles.group}>
        <p className={styles.legend} aria-hidden="true">
          {words.dots}
        </p>
        <Segmented
          legend={words.dots}
          options={DOTS.map((n) => ({ value: String(n), label: String(n) }))}
          value={String(settings.dots)}
          onChange={(n) => set({ dots: Number(n) })}
        />
      </div>
      {cards.values.length > 0 && (
        <div className={styles.group}>
          <p className={styles.hint}>{words.cardsHint}</p>
          <CardChooser cards={cards} chosen={settings.cards} onChange={(chosen) => set({ cards: [...chosen] })} />
        </div>
      )}
    </div>
  );
}
