import type { ReactNode } from 'react';
import { agreementsWords, reviewDate } from '../../../i18n/agreements.ts';
import { useLanguage, useWords } from '../../../i18n/language.ts';
import { classes } from '../../../ui/classes.ts';
import styles from './RulePaper.module.css';

type Props = {
  /** Its value and where it works. */
  over: ReactNode;
  text: string;
  owner: string;
  review: string | null;
  /** This one is in front of everybody. */
  on?: boolean;
  dropped?: boolean;
  /** What is asked or decided about it. */
  children?: ReactNode;
};

/** An agreement on paper, under its value: the sentence, who watches over it and when the group looks back. */
export function RulePaper({ over, text, owner, review, on = false, dropped = false, children }: Props) {
  const words = useWords(agreementsWords);
  const language = useLanguage();
  const facts = [...(owner ? [words.watches(owner)] : []), ...(review ? [words.review(reviewDate(review, language))] : [])];
  return (
    <article className={classes(styles.rule, on && styles.on)}>
      {over && <div className={styles.over}>{over}</div>}
      <p className={classes(styles.sentence, dropped && styles.dropped)}>
        <span>{words.stem}</span> {text}
      </p>
      {facts.length > 0 && (
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {children}
    </article>
  );
}
