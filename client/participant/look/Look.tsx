import { LANGUAGES_IN_WORDS } from './languages.ts';
import { chooseLanguage, useLanguage, useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import styles from './Look.module.css';
import { chooseTheme, useTheme, type Theme } from '../../live/theme.ts';

/** Language and theme, side by side where there is room. At joining and in the menu. */
export function Look() {
  const words = useWords(participant).look;
  const themes: readonly { value: Theme; label: string }[] = [
    { value: 'system', label: words.system },
    { value: 'light', label: words.light },
    { value: 'dark', label: words.dark },
  ];
  return (
    <div className={styles.look}>
      <Segmented legend={words.language} options={LANGUAGES_IN_WORDS} value={useLanguage()} onChange={chooseLanguage} />
      <Segmented legend={words.theme} options={themes} value={useTheme()} onChange={chooseTheme} />
    </div>
  );
}
