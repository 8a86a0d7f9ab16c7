import type { SpeakerSettings } from '../../../shared/activities/speaker/settings.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { isSpeakingTime } from '../../../shared/activities/collect/limits.ts';
import { NumberField } from '../../facilitator/parts/NumberField.tsx';
import { speakerConsole } from '../../i18n/console-speaker.ts';
import { useWords } from '../../i18n/language.ts';
import { Field } from '../../ui/controls/Field.tsx';
import styles from '../Settings.module.css';

type Props = { settings: SpeakerSettings; cards: Cards; onChange: (settings: SpeakerSettings) => void };

/** Who speaks, about what, and how long. */
export function SpeakerSettingsEditor({ settings, onChange }: Props) {
  const words = useWords(speakerConsole).settings;
  const set = (change: Partial<SpeakerSettings>) => onChange({ ...settings, ...change });
  return (
    <div className={styles.settings}>
      <Field
        label={words.who}
        value={settings.who}
        onChange={(who) => set({ who })}
        hint={words.whoHint}
        maxLength={80}
        autoComplete="off"
      />
      <Field
        label={words.subject}
        value={settings.subject}
        onChange={(subject) => set({ subject })}
        hint={words.subjectHint}
        maxLength={120}
        autoComplete="off"
      />
      <NumberField
        label={words.minutes}
        value={settings.minutes}
        onChange={(minutes) => set({ minutes: minutes ?? Number.NaN })}
        error={isSpeakingTime(settings.minutes) ? undefined : words.wrong}
      />
    </div>
  );
}
