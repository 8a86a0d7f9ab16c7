import { isSpeakingTime, NOTE_TAKERS } from '../../../shared/activities/collect/limits.ts';
import type { ThemeSettings } from '../../../shared/activities/theme/settings.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { withTheme } from '../../../shared/activities/theme/item.ts';
import { NumberField } from '../../facilitator/parts/NumberField.tsx';
import { themeConsole } from '../../i18n/console-theme.ts';
import { useWords } from '../../i18n/language.ts';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { CardSelect } from '../collect/CardSelect.tsx';
import styles from '../Settings.module.css';
import { CardPerTable } from './CardPerTable.tsx';

type Props = { settings: ThemeSettings; cards: Cards; onChange: (settings: ThemeSettings) => void };

/** The organiser's choices for a theme: which one, or one for each table, how long, who keeps notes. */
export function ThemeSettingsEditor({ settings, cards, onChange }: Props) {
  const words = useWords(themeConsole).settings;
  return (
    <div className={styles.settings}>
      <CardSelect
        label={words.theme}
        pool={cards}
        cards={cards.themes}
        chosen={settings.theme}
        option={(theme) => words.option(theme.title, theme.minutes)}
        onChoose={(theme) => onChange(withTheme(settings, theme))}
      />
      <CardPerTable settings={settings} cards={cards} onChange={onChange} />
      <NumberField
        label={words.minutes}
        value={settings.minutes}
        onChange={(minutes) => onChange({ ...settings, minutes: minutes ?? Number.NaN })}
        hint={words.minutesHint}
        error={isSpeakingTime(settings.minutes) ? undefined : words.wrong}
      />
      <div className={styles.group}>
        <p className={styles.legend} aria-hidden="true">
          {words.taker}
        </p>
        <Segmented
          legend={words.taker}
          options={NOTE_TAKERS.toReversed().map((value) => ({ value, label: words.takers[value] }))}
          value={settings.notes}
          onChange={(notes) => onChange({ ...settings, notes })}
        />
      </div>
    </div>
  );
}
