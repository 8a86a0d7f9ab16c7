import type { AgreementsSettings } from '../../../shared/activities/agreements/settings.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { CardChooser } from '../../facilitator/editor/CardChooser.tsx';
import { Check } from '../../facilitator/parts/Check.tsx';
import { editorAgreements } from '../../i18n/editor-agreements.ts';
import { useWords } from '../../i18n/language.ts';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import styles from '../Settings.module.css';

type Props = { settings: AgreementsSettings; cards: Cards; onChange: (settings: AgreementsSettings) => void };

const VALUES = [1, 2, 3, 4, 6] as const;
const DOTS = [1, 3, 5, 10] as const;

/** The organiser's choices for agreements: how many values, from which cards, how many dots, and whether to ask for a level. */
export function AgreementsSettingsEditor({ settings, cards, onChange }: Props) {
  const words = useWords(editorAgreements);
  const set = (change: Partial<AgreementsSettings>) => onChange({ ...settings, ...change });
  /** A number that came with a programme stays among the choices. */
  const choices = (numbers: readonly number[], now: number) =>
    [...new Set([...numbers, now])].toSorted((a, b) => a - b).map((n) => ({ value: String(n), label: String(n) }));
  return (
    <div className={styles.settings}>
      <div className={styles.group}>
        <p className={styles.legend} aria-hidden="true">
          {words.most}
        </p>
        <Segmented
          legend={words.most}
          options={choices(VALUES, settings.most)}
          value={String(settings.most)}
          onChange={(n) => set({ most: Number(n) })}
        />
        <p className={styles.hint}>{words.mostHint}</p>
        <CardChooser cards={cards} chosen={settings.cards} onChange={(chosen) => set({ cards: [...chosen] })} />
      </div>
      <div className={styles.group}>
        <p className={styles.legend} aria-hidden="true">
          {words.dots}
        </p>
        <Segmented
          legend={words.dots}
          options={choices(DOTS, settings.dots)}
          value={String(settings.dots)}
          onChange={(n) => set({ dots: Number(n) })}
        />
      </div>
      <Check checked={settings.levels} onChange={(levels) => set({ levels })} hint={words.levelsHint}>
        {words.levels}
      </Check>
    </div>
  );
}
