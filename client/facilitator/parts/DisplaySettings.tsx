import type { Language } from '../../../shared/deck/deck.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { chooseLanguage, useLanguage, useWords } from '../../i18n/language.ts';
import { chooseTheme, useTheme, type Theme } from '../../live/theme.ts';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import styles from './DisplaySettings.module.css';

/** Language and theme of this device. */
export function DisplaySettings() {
  const words = useWords(consoleWords);
  const language = useLanguage();
  const theme = useTheme();
  return (
    <div className={styles.settings}>
      <Segmented<Language>
        legend={words.language}
        options={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'en', label: 'English' },
        ]}
        value={language}
        onChange={chooseLanguage}
      />
      <Segmented<Theme>
        legend={words.theme}
        options={[
          { value: 'system', label: words.themes.system },
          { value: 'light', label: words.themes.light },
          { value: 'dark', label: words.themes.dark },
        ]}
        value={theme}
        onChange={chooseTheme}
      />
    </div>
  );
}
