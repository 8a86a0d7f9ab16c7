import { RING_ITEMS } from '../../../shared/activities/rings/rings-of.ts';
import type { RingsSettings } from '../../../shared/activities/rings/settings.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { Check } from '../../facilitator/parts/Check.tsx';
import { ringsConsole } from '../../i18n/console-rings.ts';
import { useWords } from '../../i18n/language.ts';
import styles from '../Settings.module.css';

type Props = { settings: RingsSettings; cards: Cards; onChange: (settings: RingsSettings) => void };

/** The organiser's choices for the rings: which cards are dealt, and whether people add their own. */
export function RingsSettingsEditor({ settings, cards: { language }, onChange }: Props) {
  const words = useWords(ringsConsole);
  const choose = (id: string, on: boolean) =>
    onChange({
      ...settings,
      items: RING_ITEMS.map((item) => item.id).filter((each) => (each === id ? on : settings.items.includes(each))),
    });
  return (
    <div className={styles.settings}>
      <fieldset>
        <legend className={styles.legend}>{words.items}</legend>
        {RING_ITEMS.map((item) => (
          <Check key={item.id} checked={settings.items.includes(item.id)} onChange={(on) => choose(item.id, on)}>
            <span lang={language}>{item[language].text}</span>
          </Check>
        ))}
      </fieldset>
      <Check checked={settings.own} onChange={(own) => onChange({ ...settings, own })} hint={words.ownHint}>
        {words.own}
      </Check>
    </div>
  );
}
