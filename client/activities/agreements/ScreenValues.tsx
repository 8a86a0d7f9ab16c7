import type { AgreementsView } from '../../../shared/activities/agreements/view.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import { agreementsWords } from '../../i18n/agreements.ts';
import { useWords } from '../../i18n/language.ts';
import { screenAgreements } from '../../i18n/screen-agreements.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { Tally } from '../../screen/Tally.tsx';
import { ValueCard } from '../../ui/cards/ValueCard.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './Screen.module.css';

/** The values to make rules under, as cards, and the beginning of every rule. */
export function ScreenValues({ cards, progress, lang }: { cards: AgreementsView; progress: Progress | null; lang: string | undefined }) {
  const words = useWords(screenAgreements);
  const { stem } = useWords(agreementsWords);
  return (
    <section className={styles.page}>
      <Fit levels={5} what={`values ${cards.values.map(({ id }) => id).join()}`}>
        {(level) => (
          <div className={styles.body}>
            <Heading>{words.propose}</Heading>
            <p className={styles.stem}>{stem}…</p>
            <ul className={classes(styles.values, WIDTHS[level])} lang={lang}>
              {cards.values.map((card) => (
                <li key={card.id}>
                  <ValueCard card={card} qualityLabel={card.quality === 'none' ? '' : cards.labels[card.quality]} size="poster" />
                </li>
              ))}
            </ul>
            {level < 4 && <p className={styles.hint}>{words.proposeHint}</p>}
          </div>
        )}
      </Fit>
      <Tally progress={progress} words={words.proposed} />
    </section>
  );
}

/** Cards measure themselves in their width. */
const WIDTHS = [undefined, styles.w1, styles.w2, styles.w3, styles.w3] as const;
