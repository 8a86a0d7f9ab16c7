import type { MirrorSettings } from '../../../shared/activities/mirror/settings.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { Check } from '../../facilitator/parts/Check.tsx';
import { mirrorConsole } from '../../i18n/console-mirror.ts';
import { useWords } from '../../i18n/language.ts';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import styles from '../Settings.module.css';

type Props = { settings: MirrorSettings; cards: Cards; onChange: (settings: MirrorSettings) => void };

/** The organiser's choices for a mirror test: how many steps, and a talk afterwards. */
export function MirrorSettingsEditor({ settings, onChange }: Props) {
  const words = useWords(mirrorConsole);
  return (
    <div className={styles.settings}>
      <div className={styles.group}>
        <p className={styles.legend} aria-hidden="true">
          {words.steps}
        </p>
        <Segmented
          legend={words.steps}
          options={[
            { value: '4', label: words.stepsOption[4] },
            { value: '5', label: words.stepsOption[5] },
          ]}
          value={settings.steps === 4 ? '4' : '5'}
          onChange={(steps) => onChange({ ...settings, steps: steps === '4' ? 4 : 5 })}
        />
      </div>
      <Check checked={settings.talk} onChange={(talk) => onChange({ ...settings, talk })}>
        {words.talk}
      </Check>
    </div>
  );
}
