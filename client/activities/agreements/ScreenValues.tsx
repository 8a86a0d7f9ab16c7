import type { AgreementsView } from '../../../shared/activities/agreements/view.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import { agreementsWords } from '../../i18n/agreements.ts';
import { useWords } from '../../i18n/language.ts';
import { screenAgreements } from '../../i18n/screen-agreements.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { Over } from '../../screen/Over.tsx';
import { Tally } from '../../screen/Tally.tsx';
import { ValueStrip } from '../../ui/cards/ValueStrip.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './Screen.module.css';

/** The values to make rules under, as cards on their side, and the beginning of every rule. */
export function ScreenValues({ cards, progress, lang }: { cards: AgreementsView; progress: Progress | null; lang: string | undefined }) {
  const words = useWords(screenAgreements);
  const { stem } = useWords(agreementsWords);
  return (
    <Over foot={<Tally progress={progress} words={words.proposed} />}>
      <Fit levels={4} what={`values ${cards.values.map(({ id }) => id).join()}`}>
        {(level) => (
          <div className={styles.body}>
            <Heading>{words.propose}</Heading>
            <p className={styles.stem}>{stem}…</p>
            <ul className={classes(styles.values, level > 0 && styles.lower, level > 1 && styles.lowest)} lang={lang}>
              {cards.values.map((card) => (
                <li key={card.id}>
                  <ValueStrip
                    card={card}
                    qualityLabel={card.quality === 'none' ? '' : cards.labels[card.quality]}
                    className={styles.strip}
                  />
                </li>
              ))}
            </ul>
            {level < 3 && <p className={styles.hint}>{words.proposeHint}</p>}
          </div>
        )}
      </Fit>
    </Over>
  );
}
