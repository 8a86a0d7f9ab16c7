import type { Gathering } from '../../../shared/protocol/series.ts';
import { agreementsWords, reviewDate } from '../../i18n/agreements.ts';
import { seriesWords } from '../../i18n/series.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Sheet } from '../../ui/controls/Sheet.tsx';
import styles from './Series.module.css';

/** The agreements in force: those of the newest gathering that left any. */
export function Agreements({ gatherings }: { gatherings: readonly Gathering[] }) {
  const words = useWords(seriesWords);
  const names = useWords(agreementsWords);
  const language = useLanguage();
  const newest = gatherings.findLast(({ kept }) => (kept?.agreements.length ?? 0) > 0)?.kept;
  return (
    <Sheet title={words.agreements}>
      {newest ? (
        <>
          <p className={styles.hint}>{words.agreementsFrom(reviewDate(newest.heldOn, language))}</p>
          <ul className={styles.agreements}>
            {newest.agreements.map(({ id, valueTitle, text, owner }) => (
              <li key={id}>
                <p>
                  <small>{valueTitle}</small>
                  {names.stem} {text}
                  {owner && <small>{names.watches(owner)}</small>}
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.hint}>{words.noAgreements}</p>
      )}
    </Sheet>
  );
}
