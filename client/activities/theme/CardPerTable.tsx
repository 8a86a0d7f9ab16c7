import { themesIn, type ThemeSettings } from '../../../shared/activities/theme/settings.ts';
import { withCardPerTable } from '../../../shared/activities/theme/item.ts';
import { byDeck, type Cards } from '../../../shared/programmes/cards.ts';
import { Check } from '../../facilitator/parts/Check.tsx';
import { themeConsole } from '../../i18n/console-theme.ts';
import { useWords } from '../../i18n/language.ts';
import styles from '../Settings.module.css';

type Props = { settings: ThemeSettings; cards: Cards; onChange: (settings: ThemeSettings) => void };

/** More themes, so that tables talk about different cards: the first table has the theme chosen above, the others get these in turn. */
export function CardPerTable({ settings, cards, onChange }: Props) {
  const words = useWords(themeConsole).settings;
  const others = themesIn(settings).slice(1);
  const choose = (id: string, on: boolean) =>
    onChange(withCardPerTable(settings, on ? [...others, id] : others.filter((other) => other !== id)));
  const decks = byDeck(
    cards,
    cards.themes.filter(({ id }) => id !== settings.theme),
  );
  if (decks.length === 0) return null;
  return (
    <details className={styles.group}>
      <summary>{words.perTable(others.length)}</summary>
      <p className={styles.hint}>{words.perTableHint}</p>
      {decks.map((deck) => (
        <fieldset key={deck.title}>
          <legend className={styles.legend} lang={cards.language}>
            {deck.title}
          </legend>
          {deck.cards.map(({ id, title }) => (
            <Check key={id} checked={others.includes(id)} onChange={(on) => choose(id, on)}>
              <span lang={cards.language}>{title}</span>
            </Check>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
