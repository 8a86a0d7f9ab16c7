import type { CheckInSettings } from '../../../shared/activities/check-in/settings.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { checkInConsole } from '../../i18n/console-check-in.ts';
import { useWords } from '../../i18n/language.ts';
import { checkInWords } from '../../i18n/pictures-check-in.ts';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { AskedFields } from '../asked/AskedFields.tsx';
import styles from '../Settings.module.css';

type Props = { settings: CheckInSettings; cards: Cards; onChange: (settings: CheckInSettings) => void };

const KINDS = ['word', 'scale'] as const;

/** The organiser's choices for a check-in: a word or a figure, and a question of one's own. */
export function CheckInSettingsEditor({ settings, onChange }: Props) {
  const words = useWords(checkInConsole);
  const shared = useWords(checkInWords);
  const { ask } = settings;
  return (
    <div className={styles.settings}>
      <div className={styles.group}>
        <p className={styles.legend} aria-hidden="true">
          {words.ask}
        </p>
        <Segmented
          legend={words.ask}
          options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          value={ask}
          onChange={(next) => onChange({ ...settings, ask: next })}
        />
      </div>
      <AskedFields
        asked={settings}
        words={words}
        otherwise={{ ...shared, question: shared.question[ask] }}
        scale={ask === 'scale'}
        onChange={(asked) => onChange({ ...settings, ...asked })}
      />
    </div>
  );
}
