import { useWords } from '../../i18n/language.ts';
import { screenCollect } from '../../i18n/screen-collect.ts';
import { Beside } from '../../screen/Beside.tsx';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { Over } from '../../screen/Over.tsx';
import { Points } from '../../screen/Points.tsx';
import { Tally } from '../../screen/Tally.tsx';
import { ThemeCard } from '../../ui/cards/ThemeCard.tsx';
import type { ScreenPart } from './screen-part.ts';
import styles from './ScreenRead.module.css';

/** The card, and its questions to think about. */
export function ScreenRead({ cards: { theme }, progress, lang }: ScreenPart) {
  const words = useWords(screenCollect).theme;
  return (
    <Over foot={<Tally progress={progress} words={words.ready} />}>
      <Beside card={<ThemeCard card={theme} kind={words.kind} size="poster" />} lang={lang}>
        <Fit levels={5} what={`theme ${theme.id}`}>
          {(level) => {
            const shown = theme.prompts.slice(0, Math.max(1, 4 - Math.max(0, level - 1)));
            return (
              <div className={styles.text}>
                <Heading size="lead">{words.read}</Heading>
                <Points points={shown} size={level === 0 ? 'body' : 'note'} lang={lang} />
                {shown.length < theme.prompts.length && <p className={styles.hint}>{words.onPhone}</p>}
              </div>
            );
          }}
        </Fit>
      </Beside>
    </Over>
  );
}
