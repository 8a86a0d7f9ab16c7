import type { CheckOutSettings } from '../../../shared/activities/check-out/settings.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { Check } from '../../facilitator/parts/Check.tsx';
import { checkOutConsole } from '../../i18n/console-check-out.ts';
import { useWords } from '../../i18n/language.ts';
import { checkOutWords } from '../../i18n/pictures-check-out.ts';
import { AskedFields } from '../asked/AskedFields.tsx';
import styles from '../Settings.module.css';

type Props = { settings: CheckOutSettings; cards: Cards; onChange: (settings: CheckOutSettings) => void };

/** The organiser's choices for a check-out: whether to evaluate, and with which question. */
export function CheckOutSettingsEditor({ settings, onChange }: Props) {
  const words = useWords(checkOutConsole);
  const shared = useWords(checkOutWords);
  return (
    <div className={styles.settings}>
      <Check checked={settings.evaluate} onChange={(evaluate) => onChange({ ...settings, evaluate })} hint={words.evaluateHint}>
        {words.evaluate}
      </Check>
      {settings.evaluate && (
        <AskedFields asked={settings} words={words} otherwise={shared} scale onChange={(asked) => onChange({ ...settings, ...asked })} />
      )}
    </div>
  );
}
