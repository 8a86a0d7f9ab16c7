import type { ReactNode } from 'react';
import type { ReviewView } from '../../../shared/activities/review/view.ts';
import { agreementsWords, reviewDate } from '../../i18n/agreements.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { classes } from '../../ui/classes.ts';
import styles from './Agreement.module.css';

export type Reviewed = ReviewView['agreements'][number];

type Props = { agreement: Reviewed; on?: boolean; children?: ReactNode };

/** An agreement of last time on paper, under its value; what is asked or decided about it stands under it. */
export function Agreement({ agreement, on = false, children }: Props) {
  const words = useWords(agreementsWords);
  const language = useLanguage();
  const { valueTitle, text, owner, review, outcome } = agreement;
  return (
    <article className={classes(styles.agreement, on && styles.on)}>
      {valueTitle && <p className={styles.value}>{valueTitle}</p>}
      <p className={classes(styles.sentence, outcome === 'dropped' && styles.dropped)}>
        <span>{words.stem}</span> {text}
      </p>
      {owner && <p className={styles.fact}>{words.watches(owner)}</p>}
      {review && <p className={styles.fact}>{words.review(reviewDate(review, language))}</p>}
      {children}
    </article>
  );
}
